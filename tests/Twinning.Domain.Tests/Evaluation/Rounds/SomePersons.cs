using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Twinning.Domain.Tests.Evaluation.Officials;
using Twinning.Domain.Tests.Support;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

/// <summary>The evaluation of civil servants for 2026: 5 was transferred from agency 1 to 2 in July, 6 is of agency 2, 7 of agency 1, 8 a public employee of 2.</summary>
internal static class SomePersons
{
    public static readonly IReadOnlyList<Membership> Memberships =
    [
        SomeMembership.First, SomeMembership.Second, SomeMembership.Of(6, 2, "2026-01-01", "2026-12-14"), SomeMembership.Of(7, 1, "2026-01-01", null),
        SomeMembership.Of(8, 2, "2026-01-01", null, EvaluationSubject.PublicEmployee), SomeMembership.Of(9, 3, "2026-01-01", null),
    ];

    public static readonly EvaluationRound Round = SomeRound.Round with { Subject = EvaluationSubject.CivilServant, Agencies = [], Officials = Like(5, 6) };

    public static IReadOnlyList<EvaluatedOfficial> Like(params long[] officials) => [.. officials.Select(official => new EvaluatedOfficial(new OfficialId(official), "Chuyên viên"))];

    public static string[] Codes(EvaluationRound round) => Judge(round).Codes();

    public static Domain.Rules.RuleResult<EvaluationRound> Judge(EvaluationRound round) =>
        RoundRules.Judge(round, SomeSet.Sound, SomeRound.Directory, null, [], Memberships);
}
