using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A deduction takes more than 0 for each event and counts events.</summary>
internal sealed class DeductionCountsEvents() : Rule<CriteriaSet>(
    "CRITERIA-DEDUCTION",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Điểm trừ lớn hơn 0 mỗi lần và dùng chỉ số đếm.", "A deduction takes more than 0 for each event and counts events."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        let deduction = criterion.Method as DeductionMethod
        where deduction is not null
            && (deduction.PerEvent <= Fraction.Zero || EvaluationMeasures.Find(deduction.Measure) is { Unit: not MeasureUnit.Count })
        select Broken(
            $"Tiêu chí \"{criterion.Code}\" trừ {deduction.PerEvent.Vietnamese()} điểm mỗi lần theo " +
                $"\"{deduction.Measure}\"; hãy ghi số lớn hơn 0 và chỉ số đếm.",
            $"The criterion '{criterion.Code}' takes {deduction.PerEvent.English()} for each '{deduction.Measure}'; " +
                $"give more than 0 and a measure that counts.");
}
