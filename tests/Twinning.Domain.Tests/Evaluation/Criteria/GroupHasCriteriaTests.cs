using Twinning.Domain.Rules;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class GroupHasCriteriaTests
{
    [Fact]
    public void An_empty_group_is_refused_at_any_depth()
    {
        var (sound, empty) = (SomeSet.Sound, new Twinning.Domain.Evaluation.Criteria.CriteriaGroup("X", new Message("Trống", "Empty"), [], []));

        Assert.Equal(["CRITERIA-GROUP"], (sound with { Groups = [.. sound.Groups, empty] }).Codes());
        Assert.Equal(["CRITERIA-GROUP"], (sound with { Groups = [sound.Groups[0] with { Groups = [empty] }] }).Codes());
    }

    [Fact]
    public void A_group_of_groups_needs_no_criteria_of_its_own()
    {
        var sound = SomeSet.Sound;

        Assert.Empty((sound with { Groups = [new("X", new Message("Trên", "Above"), sound.Groups, [])] }).Codes());
    }

    [Fact]
    public void Empty_groups_are_named_from_the_outer_to_the_inner()
    {
        var inner = new Twinning.Domain.Evaluation.Criteria.CriteriaGroup("Y", new Message("Trong", "Inner"), [], []);
        var set = SomeSet.Sound with { Groups = [.. SomeSet.Sound.Groups, inner with { Code = "X", Groups = [inner] }] };

        Assert.Collection(
            set.Violations(),
            outer => Assert.Contains("'X'", outer.Message.English, System.StringComparison.Ordinal),
            deeper => Assert.Contains("'Y'", deeper.Message.English, System.StringComparison.Ordinal));
    }
}
