using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>All marks under a set and their total (phiếu chấm điểm).</summary>
/// <param name="Set">The set.</param>
/// <param name="Marks">The marks in the order of the set's tree.</param>
public sealed record MarkSheet(CriteriaSet Set, IReadOnlyList<CriterionMark> Marks)
{
    /// <summary>Gets the sum of the marks; bonuses may bring it above 100 and deductions below 0.</summary>
    public Fraction Sum => Marks.Select(mark => mark.Points).Total();

    /// <summary>Gets the total on the scale of 100: a sum beyond either end counts as that end, a convention of this software.</summary>
    public Score Total => Score.Of(Sum.AtLeast(Fraction.Zero).AtMost(Score.Most.Points));

    /// <summary>Gets what brings the sum to the total; zero within the scale.</summary>
    public Fraction Adjustment => Total.Points - Sum;

    /// <summary>Gets the criteria that have no mark yet; they count nothing in the total.</summary>
    public IReadOnlyList<Criterion> Missing => [.. Marks.Where(mark => mark.IsMissing).Select(mark => mark.Criterion)];
}
