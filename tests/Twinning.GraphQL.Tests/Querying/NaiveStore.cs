using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.Demo;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>The demonstration in memory, as the library tells it on a day: no SQL has a part in it.</summary>
internal sealed class NaiveStore
{
    private readonly Dictionary<string, NaiveThing> things = [];

    private NaiveStore(Registers registers) => Registers = registers;

    public Registers Registers { get; }

    public IEnumerable<NaiveThing> Things => things.Values;

    public NaiveThing this[string name] => things[name];

    public static async Task<Func<DateOnly, NaiveStore>> LoadAsync(DemoStore store)
    {
        var registers = await store.RegistersAsync();
        var (activities, contributions) = (await store.RowsAsync<ActivityRow>(), await store.RowsAsync<ContributionRow>());
        var (visits, reports) = (await store.RowsAsync<VisitRow>(), await store.RowsAsync<ReportRow>());
        var (plans, tasks, states) = (await store.RowsAsync<SupportPlanRow>(), await store.RowsAsync<PlanTaskRow>(), (await store.RowsAsync<TaskStateRow>()).ToLookup(row => row.Id));
        return day =>
        {
            var naive = new NaiveStore(registers);
            naive.AddRegisters(day, activities, contributions, visits, reports, plans, tasks);
            naive.AddFacts(activities, contributions, visits, reports);
            naive.AddPlans(day, plans, tasks, states);
            return naive;
        };
    }

    public Assignment Assignment(long id) => Registers.Assignment(new AssignmentId(id))!.Value.Assignment;

    private void AddRegisters(
        DateOnly day,
        IReadOnlyList<ActivityRow> activities,
        IReadOnlyList<ContributionRow> contributions,
        IReadOnlyList<VisitRow> visits,
        IReadOnlyList<ReportRow> reports,
        IReadOnlyList<SupportPlanRow> plans,
        IReadOnlyList<PlanTaskRow> tasks)
    {
        var assignments = Registers.Programmes.SelectMany(register => register.Assignments).ToList();
        Dictionary<string, (string, Func<object, IEnumerable<object>>)> Done(Func<object, Assignment, bool> isIts) => new()
        {
            ["activities"] = ("Activity", thing => activities.Where(row => isIts(thing, Assignment(row.AssignmentId)))),
            ["contributions"] = ("Contribution", thing => contributions.Where(row => isIts(thing, Assignment(row.AssignmentId)))),
            ["visits"] = ("Visit", thing => visits.Where(row => isIts(thing, Assignment(row.AssignmentId)))),
            ["reports"] = ("SubmittedReport", thing => reports.Where(row => isIts(thing, Assignment(row.AssignmentId)))),
        };
        Add<Assignment>("Assignment", assignments, record => record.Id.Value, new()
        {
            ["role"] = record => record.Role,
            ["from"] = record => record.Days.From,
            ["until"] = record => record.Days.Until,
            ["inForce"] = record => record.Days.Contains(day),
        }, new()
        {
            ["agency"] = ("Agency", record => Registers.Agencies.Find(record.Agency)),
            ["village"] = ("Village", record => Registers.Areas.Find(record.Village.Area)),
        }, new(Done((thing, record) => ((Assignment)thing).Id == record.Id))
        {
            ["plans"] = ("SupportPlan", thing => plans.Where(plan => plan.AssignmentId == ((Assignment)thing).Id.Value)),
        });
        Add<Agency>("Agency", [.. Registers.Agencies.Agencies.Where(agency => agency.Days.Contains(day))], agency => agency.Id.Value, new()
        {
            ["name"] = agency => agency.NameOn(day),
            ["kind"] = agency => agency.Kind,
            ["inForce"] = agency => agency.Days.Contains(day),
        }, [], new(Done((thing, record) => ((Agency)thing).Id == record.Agency))
        {
            ["assignments"] = ("Assignment", thing => assignments.Where(record => record.Agency == ((Agency)thing).Id)),
            ["tasks"] = ("PlanTask", thing => tasks.Where(task => task.ResponsibleId == ((Agency)thing).Id.Value)),
        });
        var places = new Dictionary<string, Func<Area, object?>> { ["name"] = area => area.NameOn(day), ["kind"] = area => area.Kind };
        var above = new Dictionary<string, (string, Func<Area, object?>)> { ["parent"] = ("Area", area => area.ParentOn(day) is { } parent ? Registers.Areas.Find(parent) : null) };
        var existing = Registers.Areas.Areas.Where(area => area.Days.Contains(day)).ToList();
        Add<Area>("Area", existing, area => area.Id.Value, new(places) { ["level"] = area => area.Level }, above, []);
        Add<Area>("Village", [.. existing.Where(area => area.Level == AreaLevel.Village)], area => area.Id.Value, places, above, new(Done((thing, record) => ((Area)thing).Id == record.Village.Area))
        {
            ["assignments"] = ("Assignment", thing => assignments.Where(record => record.Village.Area == ((Area)thing).Id)),
            ["plans"] = ("SupportPlan", thing => plans.Where(plan => plan.VillageId == ((Area)thing).Id.Value)),
        });
    }

    private void AddFacts(
        IReadOnlyList<ActivityRow> activities, IReadOnlyList<ContributionRow> contributions, IReadOnlyList<VisitRow> visits, IReadOnlyList<ReportRow> reports)
    {
        Dictionary<string, (string, Func<TRow, object?>)> Under<TRow>()
            where TRow : AssignmentFactRow => new()
            {
                ["assignment"] = ("Assignment", row => Assignment(row.AssignmentId)),
                ["agency"] = ("Agency", row => Registers.Agencies.Find(Assignment(row.AssignmentId).Agency)),
                ["village"] = ("Village", row => Registers.Areas.Find(Assignment(row.AssignmentId).Village.Area)),
            };
        var (byId, ofActivity) = (activities.ToDictionary(row => row.Id), contributions.ToLookup(row => row.ActivityId));
        Add<ActivityRow>("Activity", activities, row => row.Id, new()
        {
            ["day"] = row => row.Day,
            ["field"] = row => row.Field,
            ["occasion"] = row => row.Occasion,
            ["officers"] = row => row.Officers,
            ["eventKey"] = row => row.EventKey,
        }, Under<ActivityRow>(), new() { ["contributions"] = ("Contribution", thing => ofActivity[((ActivityRow)thing).Id]) });
        object? Only(ContributionRow row, ContributionKind kind, ContributionStage stage, object? value) => row.Kind == kind && row.Stage == stage ? value : null;
        Add<ContributionRow>("Contribution", contributions, row => row.Id, new()
        {
            ["day"] = row => row.Day,
            ["occasion"] = row => row.Occasion,
            ["kind"] = row => row.Kind,
            ["stage"] = row => row.Stage,
            ["amount"] = row => row.Amount,
            ["goods"] = row => row.Goods,
            ["unit"] = row => row.Unit,
            ["basis"] = row => row.Basis,
            ["moneyGiven"] = row => Only(row, ContributionKind.Money, ContributionStage.Delivered, row.Amount),
            ["moneyPromised"] = row => Only(row, ContributionKind.Money, ContributionStage.Committed, row.Amount),
            ["lent"] = row => Only(row, ContributionKind.Loan, ContributionStage.Delivered, row.Amount),
            ["repaid"] = row => row.Repaid,
            ["scholarships"] = row => Only(row, ContributionKind.Scholarship, ContributionStage.Delivered, row.Amount),
            ["workDays"] = row => Only(row, ContributionKind.WorkDays, ContributionStage.Delivered, row.Thousandths / 1_000m),
            ["declaredValue"] = row => row.Stage == ContributionStage.Delivered ? row.DeclaredValue : null,
        }, new(Under<ContributionRow>()) { ["activity"] = ("Activity", row => byId[row.ActivityId]) }, []);
        Add<VisitRow>("Visit", visits, row => row.Id, new() { ["day"] = row => row.Day, ["officers"] = row => row.Officers }, Under<VisitRow>(), []);
        Add<ReportRow>("SubmittedReport", reports, row => row.Id, new()
        {
            ["rhythm"] = row => row.Rhythm,
            ["submittedOn"] = row => row.Day,
            ["periodFrom"] = row => row.PeriodFrom,
        }, Under<ReportRow>(), []);
    }

    private void AddPlans(DateOnly day, IReadOnlyList<SupportPlanRow> plans, IReadOnlyList<PlanTaskRow> tasks, ILookup<long, TaskStateRow> states)
    {
        var tasksOf = tasks.ToLookup(task => task.PlanId);
        var domain = plans.SelectMany(plan => tasksOf[plan.Id].Zip(PlanMapping.ToDomain(plan, tasksOf[plan.Id], states).Tasks)).ToDictionary(pair => pair.First.Id, pair => pair.Second);
        var byId = plans.ToDictionary(plan => plan.Id);
        Add<SupportPlanRow>("SupportPlan", plans, plan => plan.Id, new()
        {
            ["year"] = plan => plan.Year,
            ["adoptedOn"] = plan => plan.AdoptedOn,
            ["surveyDay"] = plan => plan.SurveyDay,
        }, new()
        {
            ["assignment"] = ("Assignment", plan => Assignment(plan.AssignmentId)),
            ["agency"] = ("Agency", plan => Registers.Agencies.Find(Assignment(plan.AssignmentId).Agency)),
            ["village"] = ("Village", plan => Registers.Areas.Find(new AreaId(plan.VillageId))),
        }, new() { ["tasks"] = ("PlanTask", thing => tasksOf[((SupportPlanRow)thing).Id]) });
        Add<PlanTaskRow>("PlanTask", tasks, task => task.Id, new()
        {
            ["number"] = task => task.Number,
            ["field"] = task => domain[task.Id].Field,
            ["officer"] = task => domain[task.Id].Officer,
            ["beneficiaryKind"] = task => domain[task.Id].Beneficiaries.Kind,
            ["householdGroup"] = task => domain[task.Id].Beneficiaries.Group,
            ["institution"] = task => domain[task.Id].Beneficiaries.Institution,
            ["dueDay"] = task => domain[task.Id].DueDay,
            ["state"] = task => domain[task.Id].StateOn(day),
            ["isOverdue"] = task => domain[task.Id].IsOverdueOn(day),
        }, new()
        {
            ["plan"] = ("SupportPlan", task => byId[task.PlanId]),
            ["village"] = ("Village", task => Registers.Areas.Find(new AreaId(byId[task.PlanId].VillageId))),
            ["responsible"] = ("Agency", task => Registers.Agencies.Find(new AgencyId(task.ResponsibleId))),
        }, []);
    }

    private void Add<T>(
        string name,
        IReadOnlyList<T> all,
        Func<T, long> id,
        Dictionary<string, Func<T, object?>> values,
        Dictionary<string, (string Thing, Func<T, object?> Of)> one,
        Dictionary<string, (string Thing, Func<object, IEnumerable<object>> Of)> many)
        where T : class => things[name] = new NaiveThing
        {
            Name = name,
            All = all,
            Id = thing => id((T)thing),
            Values = values.ToDictionary(pair => pair.Key, pair => (Func<object, object?>)(thing => pair.Value((T)thing))),
            One = one.ToDictionary(pair => pair.Key, pair => (pair.Value.Thing, (Func<object, object?>)(thing => pair.Value.Of((T)thing)))),
            Many = many,
        };
}
