using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class SecurityMatterIsCountedOnceTests
{
    [Theory]
    [InlineData(SecurityMatter.Crime, true)]
    [InlineData(SecurityMatter.SocialEvil, false)]
    public void A_matter_is_counted_once(SecurityMatter other, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "PROFILE-SECURITY"),
        (SomeProfile.Sound with { Security = [new SecurityCount(SecurityMatter.Crime, 1), new SecurityCount(other, 2)] }).Codes());
}
