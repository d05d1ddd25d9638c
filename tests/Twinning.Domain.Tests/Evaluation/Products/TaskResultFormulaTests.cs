using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Products;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Products;

public class TaskResultFormulaTests
{
    // §3.2: each fault takes a quarter off, two a half, and no product counts less than nothing.
    [Theory]
    [InlineData(0, 0, 1)]
    [InlineData(1, 0, 0.75)]
    [InlineData(2, 0, 0.5)]
    [InlineData(4, 0, 0)]
    [InlineData(5, 0, 0)]
    [InlineData(2, 1, 0.75)]
    [InlineData(2, 2, 1)]
    public void A_fault_takes_a_quarter_unless_excused(int found, int excused, double expected) =>
        Assert.Equal(Points((decimal)expected), ProductCredit.Of(new FaultCount(found, excused)));

    // §3.2 worked example: 27 general points; 20 assigned, 18 done, 16 with quality, 17 on time: 59.5 and 86.5, which is "good".
    [Fact]
    public void The_worked_example_gives_59_and_a_half_and_86_and_a_half()
    {
        var tally = new ProductTally(Fraction.Of(20), Fraction.Of(18), Fraction.Of(16), Fraction.Of(17));

        var results = TaskResultFormula.OfMembers.PointsOf(tally);

        Assert.Equal((Points(0.9m), Points(0.8m), Points(0.85m)), (tally.Quantity, tally.Quality, tally.Timeliness));
        Assert.Equal(Points(59.5m), results);
        Assert.Equal(Of(86.5m), Score.Of(Points(27) + results));
        Assert.Equal(Rating.Good, EvaluationInstruments.Of2025.Bands!.Of(Score.Of(Points(27) + results)).Rating);
    }

    // §3.2: the same example product by product; four faults take a whole product off.
    [Fact]
    public void The_worked_example_holds_product_by_product_and_thirds_stay_exact()
    {
        Product[] products =
        [
            .. Enumerable.Range(0, 15).Select(_ => SomeProduct.Of()),
            SomeProduct.Of(errors: 4), SomeProduct.Of(errors: 4), SomeProduct.Of(delays: 4), SomeProduct.Of(isDone: false), SomeProduct.Of(isDone: false),
        ];
        Assert.Equal(new ProductTally(Fraction.Of(20), Fraction.Of(18), Fraction.Of(16), Fraction.Of(17)), ProductRules.Judge(products).Value);

        var third = ProductTally.Of([SomeProduct.Of(), SomeProduct.Of(2, isDone: false)]);
        Assert.Equal(Fraction.Of(70, 3), TaskResultFormula.OfMembers.PointsOf(third));
    }

    [Fact]
    public void Units_weigh_what_they_count() =>
        Assert.Equal(
            new ProductTally(Fraction.Of(4), Fraction.Of(4), Points(3.25m), Points(3.75m)),
            ProductTally.Of([SomeProduct.Of(3, errors: 1), SomeProduct.Of(1, delays: 1)]));

    // §3.2: leaders have three terms more; the formula is the office's.
    [Fact]
    public void A_formula_for_leaders_takes_the_offices_own_terms()
    {
        var formula = TaskResultFormula.OfEqualTerms(Fraction.Of(70), "a", "b", "c", "d", "đ", "e");
        var tally = ProductTally.Of([SomeProduct.Of()]);
        var others = new Dictionary<string, Fraction> { ["d"] = Fraction.One, ["đ"] = Fraction.Of(1, 2), ["e"] = Fraction.Zero };

        Assert.Equal(Fraction.Of(70) * Fraction.Of(9, 12), formula.PointsOf(tally, others));
        Assert.Throws<ArgumentException>(() => formula.PointsOf(tally));
    }

    [Theory]
    [InlineData("a", 1, "b", 2)]
    [InlineData("a", 2, "a", 2)]
    [InlineData("a", 6, "b", -2)]
    public void A_formula_that_does_not_weigh_one_is_refused(string one, int quarters, string other, int otherQuarters) => Assert.Throws<ArgumentException>(
        () => new TaskResultFormula(Fraction.Of(70), [new(one, Fraction.Of(quarters, 4)), new(other, Fraction.Of(otherQuarters, 4))]));
}
