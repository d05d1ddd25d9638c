using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A recognition names its decision, and a filing its letter, by number and issuer.</summary>
internal sealed class RecognitionNamesItsDocument() : Rule<RecognitionCase>(
    "RECOGNITION-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Công nhận nêu rõ số và cơ quan ban hành của quyết định hoặc văn bản đề nghị.",
        "A recognition names its decision, and a filing its letter, by number and issuer."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject)
    {
        var document = subject.Candidate.DecidingDocument;
        if (string.IsNullOrWhiteSpace(document.Number) || string.IsNullOrWhiteSpace(document.Issuer))
        {
            yield return Broken(
                $"Văn bản công nhận {subject.Called} chưa đủ số và cơ quan ban hành; hãy ghi cả hai, hoặc ghi \"không rõ số\".",
                $"The document on {subject.Called} lacks its number or issuer; give both, or write \"không rõ số\" where the number " +
                    "is not known.");
        }
    }
}
