using System.Linq;
using CsCheck;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Xunit;
using static Twinning.Domain.Tests.Support.Needs.SomeSurvey;

namespace Twinning.Domain.Tests.Support.Needs;

public class WeakestSideTests
{
    [Fact]
    public void Severity_goes_before_priority_and_priority_before_the_order_of_the_list()
    {
        var survey = Of(
            Need(SupportField.Livelihood, 1, 1),
            Need(SupportField.Information, 3),
            Need(SupportField.Environment, 3),
            Need(SupportField.Culture, 3, 2),
            Need(SupportField.Education, 0));

        Assert.Equal(
            [SupportField.Culture, SupportField.Environment, SupportField.Information, SupportField.Livelihood, SupportField.Education],
            WeakestSide.Rank(survey).Select(ranked => ranked.Need.Field));
        Assert.Equal([1, 2, 3, 4, 5], WeakestSide.Rank(survey).Select(ranked => ranked.Place));
        Assert.Equal([SupportField.Culture, SupportField.Environment, SupportField.Information], WeakestSide.FieldsOf(survey));
    }

    [Fact]
    public void The_reasons_end_with_the_comparison_that_puts_a_need_before_the_next()
    {
        var ranked = WeakestSide.Rank(Of(
            Need(SupportField.Health, 2, 1), Need(SupportField.Housing, 2, 4), Need(SupportField.Culture, 2), Need(SupportField.Information, 2), Need(SupportField.Education, 1)));

        Assert.Equal(
            [
                "WEAKEST-HIGHEST-SEVERITY+ WEAKEST-SEVERITY- WEAKEST-PRIORITY+",
                "WEAKEST-HIGHEST-SEVERITY+ WEAKEST-SEVERITY- WEAKEST-PRIORITY+",
                "WEAKEST-HIGHEST-SEVERITY+ WEAKEST-SEVERITY- WEAKEST-PRIORITY- WEAKEST-ORDER+",
                "WEAKEST-HIGHEST-SEVERITY+ WEAKEST-SEVERITY+",
                "WEAKEST-HIGHEST-SEVERITY-",
            ],
            ranked.Select(need => string.Join(' ', need.Reasons.Select(step => step.Code.Value + (step.Holds == true ? '+' : '-')))));
        Assert.Equal("health: the village's priority 1", ranked[0].Reasons[2].Input.English);
        Assert.Equal("housing: the village's priority 4", ranked[0].Reasons[2].Comparison.English);
        Assert.Equal("culture: no priority of the village", ranked[2].Reasons[2].Input.English);
        Assert.Equal("culture: number 7 of the list", ranked[2].Reasons[3].Input.English);
    }

    [Fact]
    public void Where_nothing_is_wanting_no_side_is_weakest()
    {
        var survey = Of(Need(SupportField.Health, 0), Need(SupportField.Housing, 0));

        Assert.Empty(WeakestSide.FieldsOf(survey));
        Assert.Equal([false, false], WeakestSide.Rank(survey).Select(ranked => ranked.IsWeakest));
        Assert.Empty(WeakestSide.Rank(Of()));
    }

    [Fact]
    public void The_order_of_the_form_does_not_matter() =>
        Gen.Shuffle(SupportFields.All.ToArray()).Select(Gen.Int[0, 3].Array[11], Gen.Int[0, 3].Array[11]).Sample(
            (fields, severities, priorities) =>
            {
                var needs = fields.Select(field => Need(
                    field, severities[(int)field], priorities[(int)field] == 0 ? null : priorities[(int)field])).ToArray();
                var sorted = needs.OrderBy(need => (int)need.Field).ToArray();

                Assert.Equal(WeakestSide.Rank(Of(sorted)).Select(ranked => ranked.Need.Field), WeakestSide.Rank(Of(needs)).Select(ranked => ranked.Need.Field));
            },
            iter: Tries.Of(2000));
}
