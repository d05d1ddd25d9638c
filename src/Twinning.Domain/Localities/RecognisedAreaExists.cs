using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A recognised area exists on the days of its recognition: it ends when the area ends, and nothing else inherits it.</summary>
internal sealed class RecognisedAreaExists() : Rule<RecognitionCase>(
    "RECOGNITION-AREA",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Đơn vị được công nhận tồn tại trong những ngày được công nhận; đơn vị mới không kế thừa.",
        "A recognised area exists on the days of its recognition: it ends when the area ends, and nothing else inherits it."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject)
    {
        var days = subject.Candidate.Days;
        if (subject.Area?.Days.Contains(days) != true)
        {
            var exists = subject.Area is { } known
                ? new Message($"tồn tại {known.Days.Vietnamese()}", $"exists {known.Days.English()}")
                : new Message("không có trên danh mục", "is not known");
            yield return Broken(
                $"Công nhận {days.Vietnamese()} cho {subject.Called} {exists.Vietnamese}; hãy sửa đơn vị hoặc ngày.",
                $"The recognition runs {days.English()} for {subject.Called}, which {exists.English}; correct the area or the days.");
        }
    }
}
