using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class VersionIsAdoptedOnceTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [InlineData(2, false)]
    public void A_version_is_new_and_counted_from_1(int version, bool isBroken) => Assert.Equal(
        isBroken ? ["ADOPTION-VERSION"] : [], AdoptionRules.Judge(SomeSet.Sound with { Version = version }, [SomeSet.Sound]).Codes());

    [Fact]
    public void Another_set_has_versions_of_its_own_and_the_set_itself_is_judged_too()
    {
        Assert.Empty(AdoptionRules.Judge(SomeSet.Sound, [SomeSet.Sound with { Name = "OTHER" }]).Codes());
        Assert.Equal(["CRITERIA-SUM", "ADOPTION-VERSION"], AdoptionRules.Judge(SomeSet.Set(SomeSet.Entered), [SomeSet.Sound]).Codes());
    }

    [Fact]
    public void The_next_version_of_the_same_set_is_named()
    {
        var adopted = new[] { 3, 1, 2 }.Select(version => SomeSet.Sound with { Version = version }).Append(SomeSet.Sound with { Name = "OTHER", Version = 9 });

        Assert.Equal(
            "The set 'TEST' cannot take the version 2; give version 4.",
            Assert.Single(AdoptionRules.Judge(SomeSet.Sound with { Version = 2 }, [.. adopted]).Violations).Message.English);
        Assert.EndsWith("give version 1.", Assert.Single(AdoptionRules.Judge(SomeSet.Sound with { Version = 0 }, []).Violations).Message.English, System.StringComparison.Ordinal);
    }
}
