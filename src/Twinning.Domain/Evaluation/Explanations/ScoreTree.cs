using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Explanations;

/// <summary>Explains a total down to every fact and mark.</summary>
public static class ScoreTree
{
    private static readonly Message Total = new("Tổng điểm", "Total");

    private static readonly Message ScaleEnd = new("Phần vượt ra ngoài thang 0 đến 100", "What lies beyond the scale of 0 to 100");

    /// <summary>Returns the tree of a sheet, groups as in its set.</summary>
    public static ScoreNode Of(MarkSheet sheet)
    {
        var marks = sheet.Marks.ToDictionary(mark => mark.Criterion.Code);
        List<ScoreNode> children = [.. sheet.Set.Groups.Select(group => OfGroup(group, marks))];
        if (sheet.Adjustment != Fraction.Zero)
        {
            children.Add(new ScoreNode("SCALE-END", ScaleEnd, sheet.Adjustment, null, null, ScaleEnd, null, []));
        }

        return new ScoreNode("TOTAL", Total, sheet.Total.Points, Score.Most.Points, null, null, null, children);
    }

    private static ScoreNode OfGroup(CriteriaGroup group, Dictionary<string, CriterionMark> marks)
    {
        ScoreNode[] children =
        [
            .. group.Criteria.Select(criterion => OfMark(marks[criterion.Code])),
            .. group.Groups.Select(inner => OfGroup(inner, marks)),
        ];
        return new ScoreNode(
            group.Code,
            group.Title,
            children.Select(child => child.Points).Total(),
            group.AllCriteria.Where(criterion => criterion.IsPartOfTheHundred).Select(criterion => criterion.Maximum).Total(),
            null,
            null,
            null,
            children);
    }

    private static ScoreNode OfMark(CriterionMark mark) => new(
        mark.Criterion.Code,
        mark.Criterion.Title,
        mark.Points,
        mark.Criterion.Maximum,
        mark.Criterion.Clause,
        mark.Products is null ? ReasonOf(mark) : null,
        mark.Evidence,
        [.. ProductYear.WeightsOf(mark.Products ?? []).Select(one => OfPeriod(mark.Criterion, one.Period, one.Weight))]);

    // A period gives its part of the average, a term its part of the period.
    private static ScoreNode OfPeriod(Criterion criterion, PeriodProducts period, Fraction weight)
    {
        var (code, most) = ($"{criterion.Code}:{period.Days}:{period.Agency.Value.Text()}", criterion.Maximum * weight);
        ScoreNode[] terms =
        [
            .. from term in ((ProductsMethod)criterion.Method).Terms
               let full = most * term.Weight
               select new ScoreNode(
                   $"{code}:{term.Name}",
                   ProductWords.TitleOf(term.Name),
                   full * period.ShareOf(term.Name),
                   full,
                   null,
                   ProductWords.ReasonOf(term.Name, period),
                   period.Evidence,
                   []),
        ];
        var title = new Message($"Sản phẩm {period.Days.Vietnamese()}", $"Products {period.Days.English()}");
        return new ScoreNode(code, title, terms.Select(term => term.Points).Total(), most, null, null, null, terms);
    }

    private static Message ReasonOf(CriterionMark mark) => (mark.Fact, mark.Entered, mark.Criterion.Method) switch
    {
        ({ } fact, _, DeductionMethod deduction) => Fact(
            fact, $"trừ {deduction.PerEvent.Vietnamese()} mỗi lần", $"{deduction.PerEvent.English()} off for each"),
        ({ } fact, _, ComputedMethod computed) => Fact(
            fact, "thang " + Corners(computed.Scale, RatingWords.Vietnamese), "scale " + Corners(computed.Scale, RatingWords.English)),
        (_, { } entered, _) => new Message($"chấm {entered.Mark.Vietnamese()}", $"marked {entered.Mark.English()}"),
        (_, _, BonusMethod) => new Message("không có điểm thưởng", "no bonus"),
        _ => new Message("chưa có số liệu hoặc điểm chấm", "no fact or mark yet"),
    };

    private static Message Fact(NamedFact fact, string vietnamese, string english)
    {
        var title = EvaluationMeasures.Find(fact.Measure)?.Title ?? new Message(fact.Measure, fact.Measure);
        return new Message(
            $"{title.Vietnamese}: {fact.Value.Vietnamese()}; {vietnamese}", $"{title.English}: {fact.Value.English()}; {english}");
    }

    private static string Corners(MarkScale scale, Func<Fraction, string> write) =>
        string.Join("; ", scale.Points.Select(corner => $"{write(corner.Value)} → {write(corner.Mark)}"));
}
