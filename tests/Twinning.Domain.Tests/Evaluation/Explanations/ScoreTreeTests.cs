using System.Linq;
using CsCheck;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Explanations;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Rules;
using Twinning.Domain.Tests.Evaluation.Ratings;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Explanations;

public class ScoreTreeTests
{
    private static readonly CriteriaSet Nested = Sound with
    {
        Groups = [new CriteriaGroup("TOP", new Message("Trên", "Above"), [Set(Computed, Bonus).Groups[0]], [Entered, Deduction])],
    };

    [Fact]
    public void Every_point_leads_to_its_fact_or_mark_and_its_evidence()
    {
        var tree = ScoreTree.Of(MarkSheets.Mark(Nested, [Mark("E", 50)], [Fact("reports-on-time", 0.75m), Fact("reports-late", 2)]));

        Assert.Equal(("TOTAL", Points(71)), (tree.Code, tree.Points));
        var top = Assert.Single(tree.Children);
        Assert.Equal(("TOP", Points(71), Points(100)), (top.Code, top.Points, top.Maximum));
        Assert.Equal(["E", "D", "G"], top.Children.Select(node => node.Code));
        Assert.Equal(("G", Points(25), Points(40)), (top.Children[2].Code, top.Children[2].Points, top.Children[2].Maximum));
        Assert.Equal(["E", "D", "C", "B"], tree.Leaves.Select(leaf => leaf.Code));
        Assert.Equal(
            [
                "marked 50",
                "reports handed in late: 2; 2 off for each",
                "the share of reports handed in on time: 0.75; scale 0 → 0; 0.5 → 10; 1 → 40",
                "no bonus",
            ],
            tree.Leaves.Select(leaf => leaf.Reason!.English));
        Assert.Equal("tỷ lệ báo cáo nộp đúng hạn: 0,75; thang 0 → 0; 0,5 → 10; 1 → 40", tree.Leaves.ElementAt(2).Reason!.Vietnamese);
        Assert.Equal(["minutes/E", "facts/reports-late", "facts/reports-on-time", null], tree.Leaves.Select(leaf => leaf.Evidence));
    }

    [Fact]
    public void What_is_missing_and_what_lies_beyond_the_scale_are_leaves()
    {
        var missing = ScoreTree.Of(MarkSheets.Mark(Sound, [], []));
        Assert.Equal("no fact or mark yet", missing.Leaves.First().Reason!.English);
        Assert.Equal(Fraction.Zero, missing.Points);

        var above = ScoreTree.Of(MarkSheets.Mark(Sound, [Mark("E", 60), Mark("B", 5)], [Fact("reports-on-time", 1), Fact("reports-late", 0)]));
        Assert.Equal(("SCALE-END", Points(-5)), (above.Leaves.Last().Code, above.Leaves.Last().Points));
    }

    [Fact]
    public void The_leaves_always_sum_to_the_total_also_in_thirds() =>
        Gen.Select(Gen.Int[0, 180], Gen.Int[0, 15], Gen.Int[0, 7], Gen.Int[0, 9], Gen.Int[0, 15]).Sample(
            (entered, bonus, inTime, late, known) =>
            {
                EnteredMark[] marks = [new("E", Fraction.Of(entered, 3), null), new("B", Fraction.Of(bonus, 3), null)];
                NamedFact[] facts = [new("reports-on-time", Fraction.Of(inTime, 7), null), new("reports-late", Fraction.Of(late), null)];
                var sheet = MarkSheets.Mark(
                    Nested, [.. marks.Where((_, index) => (known & (1 << index)) != 0)], [.. facts.Where((_, index) => (known & (4 << index)) != 0)]);

                var tree = ScoreTree.Of(sheet);

                Assert.Equal(sheet.Total.Points, tree.Leaves.Select(leaf => leaf.Points).Total());
                Assert.Equal(sheet.Total.Points, tree.Points);
                Assert.All(tree.Children.Where(node => node.Children.Count > 0), node => Assert.Equal(node.Points, node.Leaves.Select(leaf => leaf.Points).Total()));
            },
            iter: Tries.Of(2000));

    [Fact]
    public void An_explanation_holds_points_steps_level_and_the_smallest_change()
    {
        var sheet = MarkSheets.Mark(Sound, [Mark("E", 50)], [Fact("reports-on-time", 1), Fact("reports-late", 0)]);

        var explanation = ScoreExplanation.Of(EvaluationInstruments.PartyOf2025, sheet, SomeInput.Collective(0, 30));

        Assert.Equal(Rating.Outstanding, explanation.Proposal.Rating);
        Assert.Equal(Points(90), explanation.Tree.Points);
        Assert.Equal("90 points", explanation.Steps[0].Input.English);
        Assert.Equal((Rating.Good, Fraction.Zero, true), (explanation.SmallestChange!.Into, explanation.SmallestChange.Points, explanation.SmallestChange.MustExceed));

        var withoutBands = ScoreExplanation.Of(EvaluationInstruments.Of2020, sheet, SomeInput.Of(null, Capacity.Member));
        Assert.Null(withoutBands.Proposal.Band);
    }
}
