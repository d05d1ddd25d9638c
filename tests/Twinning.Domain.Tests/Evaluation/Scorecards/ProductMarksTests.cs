using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Explanations;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Ratings;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;
using static Twinning.Domain.Tests.Evaluation.Products.SomeProduct;
using static Twinning.Domain.Tests.Evaluation.SomeScore;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

/// <summary>A mark that follows from the products of the quarters.</summary>
public class ProductMarksTests
{
    // §3.2 worked example: of 20 units 18 are done, 16 with quality, 17 on time; 27 general points give 86.5.
    private static readonly Product[] Example =
        [Of(14), Of(errors: 4), Of(errors: 4), Of(delays: 4), Of(), Of(isDone: false), Of(isDone: false)];

    [Fact]
    public void The_worked_example_is_marked_and_explained_to_the_last_term()
    {
        var sheet = MarkSheets.Mark(SomeProductCard.Set, [Mark("E", 27)], [], [Quarter(1, Example)]);
        var tree = ScoreTree.Of(sheet);

        Assert.Equal(Of(86.5m), sheet.Total);
        Assert.Empty(sheet.Missing);
        var products = tree.Children[0].Children[1];
        Assert.Equal(("P", Points(59.5m), null, null), (products.Code, products.Points, products.Reason, products.Evidence));
        var quarter = Assert.Single(products.Children);
        Assert.Equal(
            ("P:2026-01-01..2026-03-31:2", "Products from 2026-01-01 to 2026-03-31", "Sản phẩm từ 01/01/2026 đến hết 31/03/2026", Fraction.Of(70)),
            (quarter.Code, quarter.Title.English, quarter.Title.Vietnamese, quarter.Maximum));
        Assert.Equal([Fraction.Of(21), Fraction.Of(56, 3), Fraction.Of(119, 6)], quarter.Children.Select(term => term.Points));
        Assert.All(quarter.Children, term => Assert.Equal((Fraction.Of(70, 3), "1/BC"), (term.Maximum, term.Evidence)));
        Assert.Equal(
            ["18 of 20 converted units done", "16 of 20 converted units with quality, faults taken off", "17 of 20 converted units on time, delays taken off"],
            quarter.Children.Select(term => term.Reason!.English));
        Assert.Equal(["Số lượng (a)", "Chất lượng (b)", "Tiến độ (c)"], quarter.Children.Select(term => term.Title.Vietnamese));
        Assert.Equal("17 trên 20 sản phẩm quy đổi đúng tiến độ sau khi trừ lần chậm", quarter.Children[2].Reason!.Vietnamese);
        Assert.Equal(sheet.Total.Points, tree.Leaves.Select(leaf => leaf.Points).Total());
    }

    [Fact]
    public void Quarters_and_merged_agencies_are_parts_of_the_average_by_their_days()
    {
        PeriodProducts[] products = [Quarter(2, Of(), Of(2, isDone: false)), Of(3, 1, Of()), Of(1, 1, Of(isDone: false), Of())];
        var sheet = MarkSheets.Mark(SomeProductCard.Set, [], [], products);
        var tree = ScoreTree.Of(sheet);

        Assert.Equal([1L, 3, 2], sheet.Marks[1].Products!.Select(period => period.Agency.Value));
        Assert.Equal(
            ["P:2026-01-01..2026-03-31:1", "P:2026-01-01..2026-03-31:3", "P:2026-04-01..2026-06-30:2"],
            tree.Children[0].Children[1].Children.Select(period => period.Code));
        Assert.Equal([Points(17.5m), Points(17.5m), Fraction.Of(35)], tree.Children[0].Children[1].Children.Select(period => period.Maximum));
        Assert.Equal([Points(8.75m), Points(17.5m), Fraction.Of(35, 3)], tree.Children[0].Children[1].Children.Select(period => period.Points));
        Assert.Equal(tree.Points, tree.Leaves.Select(leaf => leaf.Points).Total());
    }

    [Fact]
    public void An_own_term_tells_its_recorded_share()
    {
        var quarter = Quarter(1, Of()) with { Shares = [new("d", Points(0.25m)), new("đ", Fraction.One), new("e", Fraction.Zero)] };
        var leaf = ScoreTree.Of(MarkSheets.Mark(SomeProductCard.OfLeaders, [], [], [quarter])).Leaves.ElementAt(4);

        Assert.Equal(("Term (d)", "Hệ số (d)", "reached 0.25", "mức đạt 0,25"), (leaf.Title.English, leaf.Title.Vietnamese, leaf.Reason!.English, leaf.Reason.Vietnamese));
        Assert.Equal(Fraction.Of(35, 12), leaf.Points);
    }

    [Fact]
    public void Without_products_the_mark_is_missing()
    {
        var sheet = MarkSheets.Mark(SomeProductCard.Set, [Mark("E", 27)], []);

        Assert.Equal(["P"], sheet.Missing.Select(criterion => criterion.Code));
        Assert.Equal(["marked 27", "no fact or mark yet"], ScoreTree.Of(sheet).Leaves.Select(leaf => leaf.Reason!.English));
    }

    [Fact]
    public void Products_corrected_after_the_decision_are_a_finding()
    {
        var snapshot = DecisionSnapshot.OfScore(MarkSheets.Mark(SomeProductCard.Set, [Mark("E", 27)], [], [Quarter(1, Example)]), SomeInput.Collective(0, 0));

        Assert.Empty(ScorecardFindings.Of(snapshot, [], [Quarter(1, Example)]));
        Assert.Equal([new ScorecardFinding("products:P", Points(0.85m), Fraction.One)], ScorecardFindings.Of(snapshot, [], [Quarter(1, Of())]));
        Assert.Equal([new ScorecardFinding("products:P", Points(0.85m), null)], ScorecardFindings.Of(snapshot, []));
        Assert.Equal((Of(97m), Of(27m)), (ScorecardFindings.ScoreWith(snapshot, [], [Quarter(1, Of())]), ScorecardFindings.ScoreWith(snapshot, [])));
    }
}
