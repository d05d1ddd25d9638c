using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Law;
using static Twinning.Domain.Evaluation.Instruments.InstrumentParts;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>Decree 335/2025/NĐ-CP: points, vetoes and a quota, no conditions.</summary>
/// <remarks>Its formula for leaders was not read and is left to the office.</remarks>
internal static class DecreeOf2025
{
    private static readonly LegalSource Text = LegalSources.Decree335Of2025;

    private static readonly LegalSource Barring = Text.At("các trường hợp xếp loại không hoàn thành nhiệm vụ");

    public static EvaluationInstrument Instrument { get; } = new(
        Text,
        true,
        Bands(Text.At("mức xếp loại theo điểm"), 90, 70, 50),
        [],
        [
            Bars(Barring, "VETO-335-DEGRADED", VetoEvent.ConcludedDegraded, Persons),
            Bars(Barring, "VETO-335-PROHIBITION", VetoEvent.PartyProhibitionBreached, Persons),
            Bars(Barring, "VETO-335-EXAMPLE", VetoEvent.ExemplaryDutyFailed, Persons),
            Bars(Barring, "VETO-335-DISCIPLINED", VetoEvent.Disciplined, Persons),
            Bars(Barring, "VETO-335-CORRUPTION", VetoEvent.UnitInCorruption, Leaders),
        ],
        new QuotaPolicy(
            Fraction.Of(20, 100),
            QuotaBase.OfGood,
            QuotaRounding.Down,
            null,
            Text.At("tỷ lệ hoàn thành xuất sắc nhiệm vụ") with
            {
                Remark = "The share of the exception was cut off in the report read; the rounding is a convention of this software.",
            }),
        new RatingDeadline(12, 15, 1, 15, Text.At("Điều 21")));
}
