using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>An area that is advanced or a model, or has filed for it, is recognised as meeting the standard.</summary>
/// <remarks>A warning: the earlier recognition may not have been recorded.</remarks>
internal sealed class HigherLevelFollowsTheStandard() : Rule<RecognitionCase>(
    "RECOGNITION-ORDER",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message(
        "Đơn vị nâng cao, kiểu mẫu hoặc đề nghị các mức đó đã được công nhận đạt chuẩn.",
        "An area that is advanced or a model, or has filed for it, is recognised as meeting the standard."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject)
    {
        var record = subject.Candidate;
        if (record.Level == NewRuralLevel.Standard || record.Days.From is not { } from)
        {
            yield break;
        }

        var held = NewRuralStatus.On(record.Area, from, subject.Tree, subject.Others);
        if (!held.Any(other => other is { Level: NewRuralLevel.Standard, Stage: RecognitionStage.Recognised }))
        {
            yield return Broken(
                $"{subject.Called} chưa có bản ghi đạt chuẩn nông thôn mới vào ngày {from.Vietnamese()}; hãy ghi công nhận trước đó.",
                $"{subject.Called} has no record of meeting the standard on {from.English()}; record the earlier recognition.");
        }
    }
}
