using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Tests.Poverty.Transitions;

/// <summary>Short ways to write the records of one household.</summary>
internal static class SomeRecords
{
    public static HouseholdRound Poor(int year, StandardId? standard = null) =>
        new(standard ?? PovertyStandards.Vn2022.Id, year, PovertyStatus.Poor, 4);

    public static PresenceEvent MovedIn(int year) => new(year, PresenceChange.MovedIn);

    public static PresenceEvent SplitOff(int year) => new(year, PresenceChange.SplitOff);

    public static PresenceEvent MovedOut(int year) => new(year, PresenceChange.MovedOut);

    public static PresenceEvent Ended(int year) => new(year, PresenceChange.Ended);

    public static RuleResult<HouseholdHistory> History(HouseholdRound[] rounds, params PresenceEvent[] events) =>
        HouseholdHistory.Of(new HouseholdId(7), rounds, events);

    public static string[] Codes<T>(this RuleResult<T> result)
        where T : class => [.. result.Violations.Select(violation => violation.Code.Value)];
}
