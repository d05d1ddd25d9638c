using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Support.Petitions;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Evaluation.Work;

/// <summary>Measures an agency's year from what was recorded; a measure without anything to measure is not known and left out.</summary>
/// <remarks>
/// Conventions of this software, told in the graph by <see cref="MeasureWords"/>: visits, reports and petitions are the agency's own, by its
/// assignments and those it took over; the plan, its tasks and what was promised are the village's, for its agencies work under one plan.
/// </remarks>
internal sealed class WorkMeasures(AgencyYear year, IReadOnlyList<Duty> duties, IReadOnlyList<Assignment> records, WorkRows rows)
{
    private readonly DateOnly _day = year.Day;

    private readonly List<Assignment> _own = [.. records.Where(record => duties.Any(duty => duty.Records.Contains(record.Id)))];

    private readonly List<(long Id, SupportPlan Plan)> _plans =
    [
        .. duties.SelectMany(duty => rows.Plans[duty.Village.Value]).Where(plan => plan.Plan.Year == year.Year && plan.Plan.AdoptedOn <= year.Day),
    ];

    /// <summary>Measures all there is.</summary>
    public MeasuredWork Measured() => new(
        [.. new[] { PlanOnTime(), VisitsPerQuarter(), TasksOnTime(), HouseholdTargets(), Delivered() }.Concat(Reports()).Concat(Petitions()).OfType<NamedFact>()],
        [.. Events()]);

    private NamedFact? PlanOnTime()
    {
        var lastDay = new DateOnly(year.Year, 3, 31);
        var inTime = duties.All(duty => rows.Plans[duty.Village.Value].Any(plan =>
            plan.Plan.Year == year.Year && plan.Plan.SurveyDay <= plan.Plan.AdoptedOn && plan.Plan.AdoptedOn <= lastDay && plan.Plan.AdoptedOn <= _day));
        return duties.Count == 0 ? null : Fact(
            EvaluationMeasures.PlanOnTime, inTime ? Fraction.One : Fraction.Zero, "SupportPlan", _plans.Select(plan => plan.Id));
    }

    private NamedFact? VisitsPerQuarter()
    {
        var quarters = _own.Sum(record => Quarters(record).Count());
        var visits = _own.SelectMany(record => rows.Visits[record.Id.Value]).Where(visit => visit.Day.Year == year.Year && visit.Day <= _day).ToList();
        return quarters == 0 ? null : Fact(EvaluationMeasures.VisitsPerQuarter, Fraction.Of(visits.Count, quarters), "Visit", visits.Select(visit => visit.Id));
    }

    private NamedFact? TasksOnTime() => ShareOf(
        EvaluationMeasures.TasksOnTime, task => true, task => task.DoneOn is { } done && done <= task.DueDay && done <= _day);

    private NamedFact? HouseholdTargets() => ShareOf(
        EvaluationMeasures.HouseholdTargetsMet,
        task => task.Beneficiaries.Kind is BeneficiaryKind.Households or BeneficiaryKind.HouseholdGroup,
        task => task.StateOn(_day) == TaskState.Done);

    private NamedFact? ShareOf(EvaluationMeasure measure, Func<PlanTask, bool> counts, Func<PlanTask, bool> holds)
    {
        var due = _plans.SelectMany(plan => plan.Plan.Tasks).Where(task => task.DueDay <= _day && counts(task)).ToList();
        return due.Count == 0 ? null : Fact(measure, Fraction.Of(due.Count(holds), due.Count), "SupportPlan", _plans.Select(plan => plan.Id));
    }

    private NamedFact? Delivered()
    {
        var villages = duties.Select(duty => duty.Village).ToHashSet();
        var given = records.Where(record => villages.Contains(record.Village)).SelectMany(record => rows.Contributions[record.Id.Value])
            .Where(row => row.Day.Year == year.Year && row.Day <= _day).ToList();
        var shares = (from row in given
                      group row by (row.Kind, row.Goods, row.Unit) into same
                      let promised = same.Where(row => row.Stage == ContributionStage.Committed).Sum(Amount)
                      where promised > 0
                      let done = same.Where(row => row.Stage == ContributionStage.Delivered).Sum(Amount)
                      select Fraction.Of(Math.Min(done, promised), promised)).ToList();
        return shares.Count == 0 ? null : Fact(
            EvaluationMeasures.DeliveredOfCommitted,
            shares.Aggregate(Fraction.Zero, (sum, share) => sum + share) / Fraction.Of(shares.Count),
            "Contribution",
            given.Where(row => row.Stage == ContributionStage.Committed).Select(row => row.Id));

        static long Amount(Storage.Rows.ContributionRow row) => row.Amount ?? row.Thousandths ?? 0;
    }

    private IEnumerable<NamedFact> Reports()
    {
        var due = (from record in _own
                   where rows.Schedules.ContainsKey(record.Programme.Value)
                   let came = rows.Reports[record.Id.Value].ToList()
                   from standing in ReportCalendar.StandingOn(record, rows.Schedules[record.Programme.Value], came.Select(ReportMapping.ToDomain), _day)
                   where standing.Due.Period.From!.Value.Year == year.Year && standing.State != ReportState.NotYetDue
                   select (standing, came)).ToList();
        if (due.Count == 0)
        {
            yield break;
        }

        var onTime = due.Count(report => report.standing.State == ReportState.OnTime);
        var ids = due.SelectMany(report => report.came).Where(row => row.Day <= _day).Select(row => row.Id).Distinct().ToList();
        yield return Fact(EvaluationMeasures.ReportsOnTime, Fraction.Of(onTime, due.Count), "SubmittedReport", ids);
        yield return Fact(EvaluationMeasures.ReportsLate, Fraction.Of(due.Count - onTime), "SubmittedReport", ids);
    }

    private IEnumerable<NamedFact> Petitions()
    {
        var due = (from duty in duties
                   from petition in rows.Petitions[duty.Village.Value]
                   let route = petition.Steps.LastOrDefault(step => step.Day <= _day && step.Route is not null)?.Route
                   where route is not null && route.Agency == year.Agency && route.DueDay.Year == year.Year && route.DueDay <= _day
                   where petition.StateOn(_day) != PetitionState.Withdrawn
                   select (petition, InTime: petition.AnsweredOn <= route.DueDay)).ToList();
        var inTime = due.Count(answer => answer.InTime);
        if (due.Count > 0)
        {
            yield return Fact(EvaluationMeasures.PetitionsInTime, Fraction.Of(inTime, due.Count), "Petition", due.Select(answer => answer.petition.Id.Value));
        }

        yield return Fact(EvaluationMeasures.PetitionsOverdue, Fraction.Of(due.Count - inTime), "Petition", due.Select(answer => answer.petition.Id.Value));
    }

    private IEnumerable<VetoEvent> Events()
    {
        if (duties.Any(duty => _plans.All(plan => !rows.Plans[duty.Village.Value].Contains(plan))))
        {
            yield return VetoEvent.NoPlan;
        }

        if (_own.Any(record => Quarters(record).Any(quarter =>
            quarter.Until <= _day && rows.Visits[record.Id.Value].All(visit => !quarter.Contains(visit.Day)))))
        {
            yield return VetoEvent.QuarterWithoutVisit;
        }
    }

    // The quarters of the year that had begun on the day and lie wholly within the assignment.
    private IEnumerable<DayRange> Quarters(Assignment record) =>
        from quarter in Enumerable.Range(0, 4)
        let first = new DateOnly(year.Year, (quarter * 3) + 1, 1)
        let days = DayRange.Of(first, first.AddMonths(3).AddDays(-1))
        where first <= _day && record.Days.Contains(days)
        select days;

    // Names the records it rests on, so that anybody can look them up.
    private static NamedFact Fact(EvaluationMeasure measure, Fraction value, string type, IEnumerable<long> ids)
    {
        var named = string.Join(' ', ids.Order().Select(id => string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));
        return new NamedFact(measure.Name, value, named.Length == 0 ? null : named);
    }
}
