using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A criterion computed from products names each term once, with weights of 0 or more that add up to one.</summary>
internal sealed class TermsWeighOne() : Rule<CriteriaSet>(
    "CRITERIA-TERMS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Tiêu chí tính theo sản phẩm nêu mỗi hệ số một lần, trọng số không âm và cộng lại đúng 1.",
        "A criterion computed from products names each term once, with weights of 0 or more that add up to one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from criterion in subject.Criteria
        let terms = (criterion.Method as ProductsMethod)?.Terms
        where terms is not null && !TaskResultFormula.IsSound(terms)
        let sum = terms.Select(term => term.Weight).Total()
        let names = string.Join(", ", terms.Select(term => term.Name))
        select Broken(
            $"Tiêu chí \"{criterion.Code}\" có các hệ số {names}, trọng số cộng lại {sum.Vietnamese()}; hãy ghi mỗi hệ số một lần, không âm, cộng lại 1.",
            $"The criterion '{criterion.Code}' has the terms {names} with weights that add up to {sum.English()}; name each once, 0 or more, adding up to 1.");
}
