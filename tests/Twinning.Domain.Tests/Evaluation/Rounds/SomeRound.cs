using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

/// <summary>The evaluation of two agencies for 2026, due on 1, 5 and 14 December; a third agency ended on 14 December and the second took over.</summary>
internal static class SomeRound
{
    public static readonly AgencyDirectory Directory = new(
        [Agency(1, DayRange.Always), Agency(2, DayRange.Always), Agency(3, DayRange.UpTo(Day("2026-12-14")))],
        [new AgencySuccession(new AgencyId(3), new AgencyId(2), Day("2026-12-15"), null, 1, Document)]);

    public static readonly EvaluationRound Round = new(
        2026, new AreaId(3), EvaluationSubject.StateAgency, Day("2026-12-01"), Day("2026-12-05"), Day("2026-12-14"), [new AgencyId(1), new AgencyId(2)]);

    public static string[] Codes(EvaluationRound round, params EvaluationRound[] others) =>
        RoundRules.Judge(round, SomeSet.Sound, Directory, Day("2026-12-14"), others).Codes();

    private static Agency Agency(long id, DayRange days) =>
        new(new AgencyId(id), AgencyKind.StateOffice, days, [new DatedName($"Phòng {id}", days)], []);
}
