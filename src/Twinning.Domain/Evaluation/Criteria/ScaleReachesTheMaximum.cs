using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A scale stays between 0 and the maximum of its criterion and reaches it.</summary>
internal sealed class ScaleReachesTheMaximum() : Rule<CriteriaSet>(
    "CRITERIA-REACH",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Thang điểm nằm từ 0 đến điểm tối đa và đạt được điểm tối đa.",
        "A scale stays between 0 and the maximum of its criterion and reaches it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        let marks = (criterion.Method as ComputedMethod)?.Scale.Points.Select(corner => corner.Mark).ToArray()
        where marks is { Length: > 0 } && (marks.Min() < Fraction.Zero || marks.Max() != criterion.Maximum)
        select Broken(
            $"Thang điểm của \"{criterion.Code}\" từ {marks.Min().Vietnamese()} đến {marks.Max().Vietnamese()}; hãy " +
                $"để từ 0 trở lên và cao nhất bằng {criterion.Maximum.Vietnamese()}.",
            $"The scale of '{criterion.Code}' goes from {marks.Min().English()} to {marks.Max().English()}; keep it " +
                $"at 0 or more and let it reach {criterion.Maximum.English()}.");
}
