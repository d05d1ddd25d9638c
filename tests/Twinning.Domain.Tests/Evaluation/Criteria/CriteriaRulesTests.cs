using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Tests.Support;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class CriteriaRulesTests
{
    [Fact]
    public void A_sound_set_breaks_no_rule() => Assert.Same(SomeSet.Sound, CriteriaRules.Judge(SomeSet.Sound).Value);

    [Fact]
    public void A_set_that_breaks_three_rules_gives_three_violations() => Assert.Equal(
        ["CRITERIA-DOCUMENT", "CRITERIA-SUM", "CRITERIA-MEASURE"],
        (SomeSet.Set(SomeSet.Of("A", 99.99m, new ComputedMethod("luck", SomeSet.Corners((0, 0), (1, 99.99m))))) with { Place = " " }).Codes());

    // §3.6: the template's points, and its three vetoes.
    [Fact]
    public void The_template_is_sound_and_marked_as_a_template()
    {
        var template = CriteriaTemplate.Twinning;

        Assert.Empty(CriteriaRules.Judge(template).Codes());
        Assert.True(template.IsTemplate);
        Assert.False(SomeSet.Sound.IsTemplate);
        Assert.Equal([15, 15, 15, 25, 15, 10, 5], template.Criteria.Select(criterion => (int)criterion.Maximum.Numerator));
        Assert.Equal([VetoEvent.NoPlan, VetoEvent.QuarterWithoutVisit, VetoEvent.SupportMisused], template.Vetoes.Select(veto => veto.Event));
    }
}
