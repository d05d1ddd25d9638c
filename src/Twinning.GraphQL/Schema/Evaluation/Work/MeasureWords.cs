using System;
using Twinning.Domain.Evaluation.Criteria;

namespace Twinning.GraphQL.Schema.Evaluation.Work;

/// <summary>Says how each measure is taken from what was recorded.</summary>
internal static class MeasureWords
{
    public static string Of(EvaluationMeasure measure) => measure.Name switch
    {
        "plan-on-time" => "1 when every village the agency looks after has a plan of the year that was adopted by 31 March, on or after the day of its survey; else 0.",
        "visits-per-quarter" => "The agency's visits of the year by the quarters that have begun; only quarters that lie wholly within the assignment count.",
        "tasks-on-time" => "Of the tasks in the plans of its villages that are due: the part that was done on or before the due day.",
        "petitions-in-time" => "Of the petitions routed to the agency that are due in the year: the part that was answered by the due day; withdrawn ones do not count.",
        "petitions-overdue" => "The petitions routed to the agency and due in the year that were not answered by the due day.",
        "delivered-of-committed" => "Of each kind of support that was promised to its villages: the part delivered, at most 1; on average over the kinds.",
        "reports-on-time" => "Of the reports the agency owes for the year that are due or came: the part that came on or before the due day.",
        "reports-late" => "Of the same reports: how many came late or not at all.",
        "household-targets-met" => "Of the tasks for households, named or of a group, in the plans of its villages that are due: the part that was done.",
        _ => throw new ArgumentOutOfRangeException(nameof(measure), measure.Name, "Nobody says how it is measured."),
    };
}
