using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Support;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

/// <summary>The evaluation of two agencies for 2026, due on 1, 5 and 14 December.</summary>
internal static class SomeRound
{
    public static readonly EvaluationRound Round = new(
        2026, new AreaId(3), EvaluationSubject.StateAgency, Day("2026-12-01"), Day("2026-12-05"), Day("2026-12-14"), [new AgencyId(1), new AgencyId(2)]);

    public static string[] Codes(EvaluationRound round, params EvaluationRound[] others) =>
        RoundRules.Judge(round, SomeSet.Sound, Day("2026-12-14"), others).Codes();
}
