using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The maxima of the criteria add up to 100; bonuses and deductions stand apart.</summary>
internal sealed class SetSumsToOneHundred() : Rule<CriteriaSet>(
    "CRITERIA-SUM",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Điểm tối đa của các tiêu chí cộng lại đúng 100.",
        "The maxima of the criteria add up to 100; bonuses and deductions stand apart."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject)
    {
        var sum = subject.Criteria.Where(criterion => criterion.IsPartOfTheHundred).Select(criterion => criterion.Maximum).Total();
        if (sum != Score.Most.Points)
        {
            yield return Broken(
                $"Điểm tối đa cộng lại {sum.Vietnamese()}; hãy sửa cho đúng 100.",
                $"The maxima add up to {sum.English()}; make them 100.");
        }
    }
}
