using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A recognition ends on the day before another area is merged into its area.</summary>
internal sealed class RecognitionEndsWithAMerger() : Rule<RecognitionCase>(
    "RECOGNITION-MERGED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Công nhận kết thúc vào ngày liền trước khi đơn vị khác nhập vào.",
        "A recognition ends on the day before another area is merged into its area."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject) =>
        from merger in NewRuralStatus.MergersWithin(subject.Tree, subject.Candidate.Area, subject.Candidate.Days).Take(1)
        let before = merger.AddDays(-1)
        select Broken(
            $"{subject.Called} có đơn vị khác nhập vào ngày {merger.Vietnamese()}; " +
                $"hãy kết thúc công nhận vào {before.Vietnamese()}, nếu được công nhận lại thì ghi mới.",
            $"Another area was merged into {subject.Called} on {merger.English()}; end the recognition on {before.English()}, and " +
                "record a new one where it was decided anew.");
}
