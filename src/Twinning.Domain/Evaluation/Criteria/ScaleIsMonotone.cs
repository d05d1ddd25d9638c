using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A scale has at least two corners, with rising values and marks that only rise or only fall.</summary>
internal sealed class ScaleIsMonotone() : Rule<CriteriaSet>(
    "CRITERIA-SCALE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Thang điểm có ít nhất hai mốc, giá trị tăng dần, điểm chỉ tăng hoặc chỉ giảm.",
        "A scale has at least two corners, with rising values and marks that only rise or only fall."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        let computed = criterion.Method as ComputedMethod
        where computed is not null && !IsMonotone(computed.Scale)
        let corners = computed.Scale.Points
        select Broken(
            $"Thang điểm của \"{criterion.Code}\" " +
                $"({string.Join("; ", corners.Select(corner => $"{corner.Value.Vietnamese()} → {corner.Mark.Vietnamese()}"))}) không đơn điệu; "
                + "hãy ghi ít nhất hai mốc, giá trị tăng dần, điểm chỉ tăng hoặc chỉ giảm.",
            $"The scale of '{criterion.Code}' " +
                $"({string.Join("; ", corners.Select(corner => $"{corner.Value.English()} → {corner.Mark.English()}"))}) is not monotone; "
                + "give at least two corners with rising values and marks that only rise or only fall.");

    private static bool IsMonotone(MarkScale scale)
    {
        var steps = scale.Points.Zip(scale.Points.Skip(1)).ToArray();
        return steps.Length > 0
            && steps.All(step => step.First.Value < step.Second.Value)
            && (steps.All(step => step.First.Mark <= step.Second.Mark) || steps.All(step => step.First.Mark >= step.Second.Mark));
    }
}
