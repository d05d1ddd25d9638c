using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>An area is recorded once at a time at one level and stage of recognition.</summary>
internal sealed class RecognitionIsRecordedOnce() : Rule<RecognitionCase>(
    "RECOGNITION-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi đơn vị mỗi lúc chỉ có một bản ghi cho một mức và một bước công nhận.",
        "An area is recorded once at a time at one level and stage of recognition."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject) =>
        from other in subject.Others
        let record = subject.Candidate
        where other.Area == record.Area && other.Level == record.Level && other.Stage == record.Stage
        let shared = other.Days.Intersect(record.Days)
        where shared is not null
        select Broken(
            $"{subject.Called} đã có bản ghi cùng mức và bước {shared.Value.Vietnamese()}; hãy sửa ngày hoặc đính chính bản ghi đó.",
            $"{subject.Called} has a record of this level and stage {shared.Value.English()}; correct the days or that record.");
}
