using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using static Twinning.Domain.Evaluation.Instruments.InstrumentParts;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>Decision 366-QĐ/TW: points and conditions, both needed.</summary>
/// <remarks>
/// Its list of vetoes was not read in full and is left out; what it asks of leaders for "completed" neither. The wording of its quota was not
/// read: what the share is taken of is the office's to configure.
/// </remarks>
internal static class PartyRulesOf2025
{
    private static readonly LegalSource Text = LegalSources.Decision366Of2025;

    private static readonly LegalSource Levels = Text.At("Điều 11");

    public static EvaluationInstrument Instrument { get; } = new(
        Text,
        true,
        Bands(Levels, 90, 70, 50),
        [
            Asks(Levels, "CONDITION-366-ON-TIME", Rating.Outstanding, Collectives, RatingFact.TasksOnTimeWithQuality, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-366-EXCEEDED", Rating.Outstanding, Collectives, RatingFact.TasksExceeded, Comparison.AtLeast, 30),
            Asks(Levels, "CONDITION-366-NOBODY-DISCIPLINED", Rating.Outstanding, Collectives,
                RatingFact.SubordinatesDisciplined, Comparison.AtMost, 0),
            Asks(Levels, "CONDITION-366-UNITS-DONE", Rating.Outstanding, Leaders, RatingFact.UnitTargetsMet, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-366-UNITS-EXCEEDED", Rating.Outstanding, Leaders, RatingFact.UnitTargetsExceeded, Comparison.AtLeast, 30),
            Asks(Levels, "CONDITION-366-GOOD-ON-TIME", Rating.Good, Collectives, RatingFact.TasksOnTimeWithQuality, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-366-GOOD-UNITS", Rating.Good, Leaders, RatingFact.UnitTargetsOnTimeWithQuality, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-366-DONE", Rating.Completed, Collectives, RatingFact.TasksDone, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-366-LATE", Rating.Completed, Collectives, RatingFact.TasksLate, Comparison.AtMost, 20),
        ],
        [],
        null,
        null)
    {
        QuotaNotKnown = new Message(
            "Văn bản có tỷ lệ tối đa hoàn thành xuất sắc nhiệm vụ nhưng chưa đọc được nguyên văn.",
            "The text has a quota of outstanding whose wording was not read."),
    };
}
