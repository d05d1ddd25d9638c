using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>The rules that a report handed in keeps.</summary>
public static class ReportRules
{
    private static readonly IReadOnlyList<Rule<ReportCase>> Ordered =
    [
        new ReportIsAskedFor(),
        new ReportIsHandedInOnce(),
        new ReportIsNotBeforeItsPeriod(),
        new ReportIsInTime(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a report and gives every broken rule.</summary>
    /// <param name="candidate">The report.</param>
    /// <param name="assignment">The assignment it is about.</param>
    /// <param name="schedule">What the programme asks for, with its days.</param>
    /// <param name="others">The reports already recorded, of any assignment, without the version that the candidate corrects.</param>
    /// <exception cref="ArgumentException">
    /// The assignment is another than the report's, or neither it nor the schedule has a known first day.
    /// </exception>
    public static RuleResult<SubmittedReport> Judge(
        SubmittedReport candidate, Assignment assignment, DatedParameter<ReportSchedule> schedule, IReadOnlyCollection<SubmittedReport> others)
    {
        if (assignment.Id != candidate.Assignment)
        {
            throw new ArgumentException("The report is about another assignment.", nameof(assignment));
        }

        var subject = new ReportCase(candidate, assignment, schedule, others);
        return new RuleResult<SubmittedReport>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
