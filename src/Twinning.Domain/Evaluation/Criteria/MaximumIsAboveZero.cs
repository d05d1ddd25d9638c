using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The maximum of each criterion is above 0.</summary>
internal sealed class MaximumIsAboveZero() : Rule<CriteriaSet>(
    "CRITERIA-MAXIMUM",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Điểm tối đa của mỗi tiêu chí lớn hơn 0.", "The maximum of each criterion is above 0."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        where criterion.Maximum <= Fraction.Zero
        select Broken(
            $"Tiêu chí \"{criterion.Code}\" có điểm tối đa {criterion.Maximum.Vietnamese()}; hãy ghi số lớn hơn 0.",
            $"The criterion '{criterion.Code}' has a maximum of {criterion.Maximum.English()}; give more than 0.");
}
