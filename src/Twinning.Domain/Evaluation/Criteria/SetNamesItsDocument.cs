using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A set names its place and the document that decided it; only a template has neither.</summary>
internal sealed class SetNamesItsDocument() : Rule<CriteriaSet>(
    "CRITERIA-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Bộ tiêu chí của địa phương nêu nơi áp dụng và văn bản ban hành; chỉ bộ mẫu thì không.",
        "A set names its place and the document that decided it; only a template has neither."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject)
    {
        if (!subject.IsTemplate && (string.IsNullOrWhiteSpace(subject.Place) || string.IsNullOrWhiteSpace(subject.DecidingDocument?.Number)))
        {
            yield return Broken(
                $"Bộ tiêu chí \"{subject.Name}\" chưa nêu đủ nơi áp dụng và văn bản ban hành; hãy ghi cả hai.",
                $"The set '{subject.Name}' does not name both its place and its document; give both.");
        }
    }
}
