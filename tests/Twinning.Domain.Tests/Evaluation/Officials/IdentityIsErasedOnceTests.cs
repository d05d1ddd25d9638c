using Twinning.Domain.Evaluation.Officials;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Officials;

public class IdentityIsErasedOnceTests
{
    [Fact]
    public void What_was_erased_stays_erased()
    {
        Assert.Empty(IdentityRules.Judge(new OfficialId(5), wasErased: false));

        var violation = Assert.Single(IdentityRules.Judge(new OfficialId(5), wasErased: true));
        Assert.Equal("IDENTITY-ERASED", violation.Code.Value);
        Assert.StartsWith("The identity of person 5 was erased", violation.Message.English, System.StringComparison.Ordinal);
    }
}
