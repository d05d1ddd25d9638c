using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>What is decided names its document, by number and issuer.</summary>
internal sealed class DecidingDocumentIsNamed() : Rule<DecidingDocument>(
    "ASSIGNMENT-DOCUMENT-NOT-NAMED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi quyết định nêu rõ số và cơ quan ban hành của văn bản.",
        "What is decided names its document, by number and issuer."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(DecidingDocument subject)
    {
        if (string.IsNullOrWhiteSpace(subject.Number))
        {
            yield return Broken(
                "Văn bản quyết định chưa có số; hãy ghi số văn bản, hoặc ghi \"không rõ số\".",
                "The deciding document has no number; give its number, or write \"không rõ số\" where it is not known.");
        }

        if (string.IsNullOrWhiteSpace(subject.Issuer))
        {
            yield return Broken(
                "Văn bản quyết định chưa có cơ quan ban hành; hãy ghi cơ quan ban hành.",
                "The deciding document has no issuer; say who issued it.");
        }
    }
}
