using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>The rules that the scores of a year's periods keep.</summary>
public static class PeriodRules
{
    private static readonly IReadOnlyList<Rule<PeriodCase>> Ordered =
        [new YearHasAPeriod(), new PeriodLiesInItsYear(), new PeriodsDoNotOverlap(), new AgencyScoresAPeriodOnce()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges the periods of a year; accepted, they give its score.</summary>
    /// <param name="year">The year.</param>
    /// <param name="ratedBy">The agency that rates: the new one of a transferred person, the successor of merged agencies.</param>
    /// <param name="periods">The scores of the periods actually worked, whichever agency gave them.</param>
    public static RuleResult<YearScore> Judge(int year, AgencyId ratedBy, IReadOnlyCollection<PeriodScore> periods)
    {
        Violation[] violations = [.. JudgeDays(year, [.. periods.Select(period => new WorkedPeriod(period.Days, period.Agency))])];
        return new RuleResult<YearScore>(violations.Length == 0 ? YearScore.Of(ratedBy, periods) : null, violations);
    }

    /// <summary>Judges the days and agencies of a year's periods.</summary>
    internal static IEnumerable<Violation> JudgeDays(int year, IReadOnlyCollection<WorkedPeriod> periods)
    {
        var subject = new PeriodCase(year, periods);
        return Ordered.SelectMany(rule => rule.Judge(subject));
    }
}
