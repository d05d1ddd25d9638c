using PublicApiGenerator;
using Twinning.Tests;
using Xunit;

namespace Twinning.Domain.Tests;

public class PublicApiTests
{
    [Fact]
    public void The_public_api_is_the_approved_one()
    {
        var options = new ApiGeneratorOptions { IncludeAssemblyAttributes = false };

        ApprovedFile.Verify("PublicApi", typeof(Fraction).Assembly.GeneratePublicApi(options));
    }
}
