using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A recognition rests on an instrument for such areas and levels that was issued by then; a filing may not yet name one.</summary>
internal sealed class RecognitionFitsItsInstrument() : Rule<RecognitionCase>(
    "RECOGNITION-INSTRUMENT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Công nhận dựa trên bộ tiêu chí đã ban hành cho loại đơn vị và mức đó; hồ sơ đề nghị có thể chưa nêu.",
        "A recognition rests on an instrument for such areas and levels that was issued by then; a filing may not yet name one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject)
    {
        var record = subject.Candidate;
        if (record.Instrument is not { } instrument)
        {
            if (record.Stage == RecognitionStage.Recognised)
            {
                yield return Broken(
                    $"Công nhận của {subject.Called} chưa nêu bộ tiêu chí; hãy ghi văn bản.",
                    $"The recognition of {subject.Called} names no instrument; name the document.");
            }

            yield break;
        }

        if ((subject.Area is { } area && area.Level != instrument.Area) || !instrument.Levels.Contains(record.Level))
        {
            yield return Broken(
                $"{instrument.Source.Title} không có tiêu chí cho {subject.Called} ở mức này; hãy ghi đúng văn bản.",
                $"{instrument.Source.TitleInEnglish} has no criteria for {subject.Called} at this level; name the right document.");
        }

        if (instrument.Source.IssuedOn is { } issued && (record.Days.From is not { } from || from < issued))
        {
            yield return Broken(
                $"{instrument.Source.Title} ban hành ngày {issued.Vietnamese()}, sau ngày đầu của công nhận; hãy sửa ngày hoặc văn bản.",
                $"{instrument.Source.TitleInEnglish} was issued on {issued.English()}, after the recognition begins; " +
                    "correct the day or the document.");
        }
    }
}
