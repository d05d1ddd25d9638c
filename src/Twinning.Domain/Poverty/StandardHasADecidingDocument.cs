using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A standard rests on a document that somebody issued; a convention of this software does not make one.</summary>
internal sealed class StandardHasADecidingDocument() : Rule<StandardCase>(
    "STANDARD-NO-DOCUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chuẩn nghèo dựa trên một văn bản quyết định.",
        "A standard rests on a deciding document."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        var instrument = subject.Candidate.Instrument;
        if (instrument.Kind == SourceKind.OurConvention || string.IsNullOrWhiteSpace(instrument.Title))
        {
            yield return Broken(
                $"Chuẩn {subject.Candidate.Id} không ghi văn bản quyết định; hãy ghi số, ký hiệu và cơ quan ban hành.",
                $"{subject.Candidate.Id} names no deciding document; give its number and who issued it.");
        }
    }
}
