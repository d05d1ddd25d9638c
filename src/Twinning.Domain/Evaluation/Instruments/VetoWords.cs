using System;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>How vetoes are written in messages.</summary>
internal static class VetoWords
{
    public static Message Of(VetoEvent what) => what switch
    {
        VetoEvent.ConcludedDegraded => new(
            "có kết luận suy thoái về tư tưởng chính trị, đạo đức, lối sống",
            "concluded to show political or ethical degradation"),
        VetoEvent.PartyProhibitionBreached => new(
            "có kết luận vi phạm những điều đảng viên không được làm",
            "concluded to have breached what Party members may not do"),
        VetoEvent.ExemplaryDutyFailed => new(
            "có kết luận vi phạm trách nhiệm nêu gương, ảnh hưởng uy tín",
            "concluded to have failed the duty to set an example"),
        VetoEvent.Disciplined => new("bị kỷ luật từ khiển trách trở lên trong năm", "disciplined in the year with a reprimand or more"),
        VetoEvent.UnitInCorruption => new(
            "đơn vị trực tiếp phụ trách có tham ô, tham nhũng, lãng phí bị xử lý",
            "the unit under direct charge had embezzlement, corruption or waste handled by law"),
        VetoEvent.MostCriteriaFailed => new("trên 50% tiêu chí không đạt", "more than half of the criteria failed"),
        VetoEvent.UnitBelowHalfOfTargets => new(
            "đơn vị phụ trách hoàn thành dưới 50% chỉ tiêu",
            "the unit led reached fewer than half of its targets"),
        VetoEvent.NoPlan => new("không có kế hoạch", "there is no plan"),
        VetoEvent.QuarterWithoutVisit => new("có quý không xuống thôn", "in some quarter nobody came to the village"),
        VetoEvent.SupportMisused => new("sử dụng sai nguồn hỗ trợ", "support was misused"),
        _ => throw new ArgumentOutOfRangeException(nameof(what)),
    };
}
