using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MarkSheetsTests
{
    [Theory]
    [InlineData(-1, 0)]
    [InlineData(0, 0)]
    [InlineData(0.25, 5)]
    [InlineData(0.5, 10)]
    [InlineData(0.75, 25)]
    [InlineData(1, 40)]
    [InlineData(2, 40)]
    public void A_scale_is_linear_between_its_corners_and_level_outside(double value, double mark) =>
        Assert.Equal(Points((decimal)mark), Scale.MarkOf(Points((decimal)value)));

    [Fact]
    public void A_third_stays_a_third() => Assert.Equal(Fraction.Of(20, 3), Scale.MarkOf(Fraction.Of(1, 3)));

    [Fact]
    public void Entered_computed_bonus_and_deducted_marks_add_up()
    {
        var sheet = MarkSheets.Mark(Sound, [Mark("E", 50), Mark("B", 3)], [Fact("reports-on-time", 0.75m), Fact("reports-late", 2)]);

        Assert.Equal([50, 25, 3, -4], sheet.Marks.Select(mark => (int)mark.Points.Numerator));
        Assert.Equal(Of(74), sheet.Total);
        Assert.Equal(Fraction.Zero, sheet.Adjustment);
        Assert.Equal(["minutes/E", "facts/reports-on-time", "minutes/B", "facts/reports-late"], sheet.Marks.Select(mark => mark.Evidence));
        Assert.Empty(sheet.Missing);
    }

    [Theory]
    [InlineData(2, -4)]
    [InlineData(3, -6)]
    [InlineData(9, -6)]
    public void A_deduction_has_a_floor(int events, int points) =>
        Assert.Equal(Fraction.Of(points), MarkSheets.Mark(Sound, [], [Fact("reports-late", events)]).Marks[3].Points);

    [Fact]
    public void What_has_no_mark_yet_counts_nothing_and_is_named_but_no_bonus_is_missing() =>
        Assert.Equal(["E", "C", "D"], MarkSheets.Mark(Sound, [], []).Missing.Select(criterion => criterion.Code));

    [Fact]
    public void A_sum_beyond_the_scale_counts_as_its_end()
    {
        var above = MarkSheets.Mark(Sound, [Mark("E", 60), Mark("B", 5)], [Fact("reports-on-time", 1), Fact("reports-late", 0)]);
        var below = MarkSheets.Mark(Sound, [Mark("E", 0)], [Fact("reports-on-time", 0), Fact("reports-late", 1)]);

        Assert.Equal((Points(105), Of(100), Points(-5)), (above.Sum, above.Total, above.Adjustment));
        Assert.Equal((Points(-2), Of(0), Points(2)), (below.Sum, below.Total, below.Adjustment));
    }

    [Fact]
    public void A_higher_mark_or_a_better_fact_never_lowers_the_band() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 60], Gen.Int[0, 12], Gen.Int[0, 12], Gen.Int[0, 9]).Sample(
            (one, other, inTime, alsoInTime, late) =>
            {
                Rating At(int entered, int share) => EvaluationInstruments.Of2025.Bands!.Of(MarkSheets.Mark(
                    Sound, [Mark("E", entered)], [new("reports-on-time", Fraction.Of(share, 12), null), Fact("reports-late", late)]).Total).Rating;

                var (low, high) = (Math.Min(one, other), Math.Max(one, other));
                var (worse, better) = (Math.Min(inTime, alsoInTime), Math.Max(inTime, alsoInTime));
                Assert.True(At(low, worse) <= At(high, worse));
                Assert.True(At(high, worse) <= At(high, better));
            },
            iter: Tries.Of(1000));

    [Fact]
    public void The_order_of_criteria_marks_and_facts_does_not_matter() =>
        Gen.Select(Gen.Int[0, 60], Gen.Int[0, 5], Gen.Int[0, 12], Gen.Int[0, 9], Gen.Shuffle(new[] { 0, 1, 2, 3 })).Sample(
            (entered, bonus, inTime, late, order) =>
            {
                EnteredMark[] marks = [Mark("E", entered), Mark("B", bonus)];
                NamedFact[] facts = [new("reports-on-time", Fraction.Of(inTime, 12), null), Fact("reports-late", late)];
                Criterion[] criteria = [Entered, Computed, Bonus, Deduction];

                var shuffled = MarkSheets.Mark(Set([.. order.Select(place => criteria[place])]), [.. marks.Reverse()], [.. facts.Reverse()]);

                Assert.Equal(MarkSheets.Mark(Sound, marks, facts).Total, shuffled.Total);
            },
            iter: Tries.Of(1000));
}
