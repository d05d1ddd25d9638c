using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Tests.Support;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Officials;

/// <summary>Person 5 is a civil servant of agency 1 until 30 June 2026 and of agency 2 from then on; agency 3 ended on 14 December 2026.</summary>
internal static class SomeMembership
{
    public static readonly AgencyDirectory Directory = Rounds.SomeRound.Directory;

    public static readonly Membership First = Of(5, 1, "2020-01-01", "2026-06-30");

    public static readonly Membership Second = Of(5, 2, "2026-07-01", null);

    public static Membership Of(long official, long agency, string from, string? until, EvaluationSubject kind = EvaluationSubject.CivilServant, bool isLeader = false) => new(
        new OfficialId(official), new AgencyId(agency), DayRange.Of(Day(from), until is null ? null : Day(until)), kind, isLeader);

    public static string[] Codes(Membership candidate, params Membership[] others) => MembershipRules.Judge(candidate, Directory, others).Codes();
}
