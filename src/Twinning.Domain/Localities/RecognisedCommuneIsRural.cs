using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>A recognised commune is a xã: wards and townships have no such recognition.</summary>
/// <remarks>The criteria speak of xã, huyện and tỉnh; towns have "đô thị văn minh" instead, which is another thing.</remarks>
internal sealed class RecognisedCommuneIsRural() : Rule<RecognitionCase>(
    "RECOGNITION-WARD",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chỉ xã được công nhận nông thôn mới, không phải phường, thị trấn.",
        "A recognised commune is a xã: wards and townships have no such recognition."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RecognitionCase subject)
    {
        if (subject.Area is { } area && Settlement.Of(area) == SettlementType.Urban)
        {
            yield return Broken(
                $"{subject.Called} không phải là xã nên không có công nhận nông thôn mới; hãy sửa đơn vị.",
                $"{subject.Called} is no xã and is not recognised as a new rural area; correct the area.");
        }
    }
}
