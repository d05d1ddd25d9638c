using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Products;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Products.SomeProduct;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Products;

public class ProductYearTests
{
    // §3.2 timing: the year is the average of its quarters; those in which nobody worked do not count.
    [Fact]
    public void A_year_is_the_average_of_the_quarters_worked()
    {
        var half = Quarter(2, Of(), Of(isDone: false));

        Assert.Equal(Fraction.Zero, ProductYear.PointsOf(TaskResultFormula.OfMembers, []));
        Assert.Equal(Fraction.Of(35), ProductYear.PointsOf(TaskResultFormula.OfMembers, [half]));
        Assert.Equal(Points(52.5m), ProductYear.PointsOf(TaskResultFormula.OfMembers, [half, Quarter(1, Of())]));
        Assert.Equal(Fraction.Of(175, 3), ProductYear.PointsOf(TaskResultFormula.OfMembers, [half, Quarter(1, Of()), Quarter(4, Of(3))]));
    }

    [Fact]
    public void Agencies_merged_in_the_year_weigh_together_in_the_quarters_before() => Assert.Equal(
        Points(43.75m),
        ProductYear.PointsOf(TaskResultFormula.OfMembers, [Of(1, 1, Of()), Of(3, 1, Of(isDone: false), Of()), Of(2, 2, Of(isDone: false), Of())]));

    [Fact]
    public void The_offices_own_terms_take_their_recorded_share()
    {
        var formula = TaskResultFormula.OfEqualTerms(Fraction.Of(70), "a", "d");
        var quarter = Quarter(1, Of(), Of(isDone: false)) with { Shares = [new("d", Fraction.One)] };

        Assert.Equal(Points(52.5m), quarter.PointsUnder(formula));
    }

    [Fact]
    public void The_weights_of_periods_always_add_up_to_one() => Gen.Select(Gen.Int[1, 4], Gen.Int[1, 5]).Array[1, 9].Sample(
        worked =>
        {
            var periods = worked.Select(one => Of(one.Item2, one.Item1, Of())).ToArray();

            Assert.Equal(Fraction.One, PeriodWeights.Of(periods, period => period.Days).Select(one => one.Weight).Total());
            Assert.Equal(periods.OrderBy(period => period.Days.From), PeriodWeights.Of(periods, period => period.Days).Select(one => one.Period));
        },
        iter: Tries.Of(300));
}
