using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A criterion is computed from a measure that is known.</summary>
internal sealed class MeasureIsKnown() : Rule<CriteriaSet>(
    "CRITERIA-MEASURE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Tiêu chí tính điểm chỉ dùng chỉ số có trong danh mục.", "A criterion is computed from a measure that is known."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        where criterion.Measure is { } name && EvaluationMeasures.Find(name) is null
        let known = string.Join(", ", EvaluationMeasures.All.Select(measure => measure.Name))
        select Broken(
            $"Tiêu chí \"{criterion.Code}\" dùng chỉ số \"{criterion.Measure}\" không có trong danh mục; hãy chọn: {known}.",
            $"The criterion '{criterion.Code}' names the unknown measure '{criterion.Measure}'; choose among {known}.");
}
