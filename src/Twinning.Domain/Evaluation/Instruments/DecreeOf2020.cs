using System.Collections.Generic;
using Twinning.Domain.Law;
using static Twinning.Domain.Evaluation.Instruments.InstrumentParts;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>Decree 90/2020/NĐ-CP: conditions and no points.</summary>
/// <remarks>
/// <para>"Fulfils the general criteria well" has no figure and is left to people. Decree 48/2023/NĐ-CP ties the share of "outstanding" to the
/// Party's share and gives none of its own: the office passes the policy.</para>
/// <para>Between "at most 20% of criteria weak" and "more than half failed" the text read says nothing; who keeps the conditions of no level
/// falls to the lowest, which is a convention of this software.</para>
/// </remarks>
internal static class DecreeOf2020
{
    private static readonly LegalSource Text = LegalSources.Decree90Of2020;

    private static readonly LegalSource Best = Text.At("Điều 12");

    private static readonly LegalSource Levels = Text.At("tiêu chí xếp loại chất lượng");

    public static EvaluationInstrument Instrument { get; } = new(
        Text,
        true,
        null,
        [
            Asks(Best, "CONDITION-90-DONE", Rating.Outstanding, Persons, RatingFact.TasksDone, Comparison.AtLeast, 100),
            Asks(Best, "CONDITION-90-EXCEEDED", Rating.Outstanding, Persons, RatingFact.TasksExceeded, Comparison.AtLeast, 50),
            Asks(Levels, "CONDITION-90-UNIT-EXCEEDED", Rating.Outstanding, Leaders, RatingFact.UnitTargetsExceeded, Comparison.AtLeast, 50),
            .. OfLeaders(Rating.Outstanding, "CONDITION-90-BEST"),
            Asks(Levels, "CONDITION-90-ON-TIME", Rating.Good, Persons, RatingFact.TasksOnTimeWithQuality, Comparison.AtLeast, 100),
            Asks(Levels, "CONDITION-90-UNIT-ON-TIME", Rating.Good, Leaders, RatingFact.UnitTargetsOnTime, Comparison.AtLeast, 80),
            .. OfLeaders(Rating.Good, "CONDITION-90-GOOD"),
            Asks(Levels, "CONDITION-90-WEAK", Rating.Completed, Persons, RatingFact.CriteriaWeak, Comparison.AtMost, 20),
            Asks(Levels, "CONDITION-90-UNIT-TARGETS", Rating.Completed, Leaders, RatingFact.UnitTargetsMet, Comparison.MoreThan, 70),
        ],
        [
            Bars(Levels, "VETO-90-DEGRADED", VetoEvent.ConcludedDegraded, Persons),
            Bars(Levels, "VETO-90-DISCIPLINED", VetoEvent.Disciplined, Persons),
            Bars(Levels, "VETO-90-CRITERIA", VetoEvent.MostCriteriaFailed, Persons),
            Bars(Levels, "VETO-90-UNIT", VetoEvent.UnitBelowHalfOfTargets, Leaders),
        ],
        null,
        new RatingDeadline(12, 15, null, null, Text.At("thời điểm đánh giá, xếp loại")));

    private static IEnumerable<RatingCondition> OfLeaders(Rating rating, string code) =>
    [
        Asks(Levels, code + "-UNIT-MET", rating, Leaders, RatingFact.UnitTargetsMet, Comparison.AtLeast, 100),
        Asks(Levels, code + "-UNITS-COMPLETED", rating, Leaders, RatingFact.UnitsAtLeastCompleted, Comparison.AtLeast, 100),
        Asks(Levels, code + "-UNITS-GOOD", rating, Leaders, RatingFact.UnitsAtLeastGood, Comparison.AtLeast, 70),
    ];
}
