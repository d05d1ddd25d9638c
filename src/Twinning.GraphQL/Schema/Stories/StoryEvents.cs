using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Needs;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Stories;

/// <summary>What an event of a story is.</summary>
internal enum StoryEventKind
{
    /// <summary>A survey was held.</summary>
    Survey,

    /// <summary>A plan was adopted.</summary>
    PlanAdopted,

    /// <summary>A task came into a state.</summary>
    TaskState,

    /// <summary>An agency came.</summary>
    Visit,

    /// <summary>Something was done.</summary>
    Activity,
}

/// <summary>Something that happened at a village on a day.</summary>
/// <param name="Village">The village.</param>
/// <param name="Day">The day.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Id">The number of what it was, by which events of a day and kind are ordered.</param>
/// <param name="Node">What it was.</param>
internal sealed record StoryEvent(long Village, DateOnly Day, StoryEventKind Kind, long Id, object Node)
{
    /// <summary>Reads the events of all villages of a list: a fixed number of commands.</summary>
    public static object OfStory(IResolveFieldContext<VillageStory> context)
    {
        var (sight, days) = (context.Source.Sight, context.Source.Days);
        return Batches.At<long, IEnumerable<StoryEvent>>(context, async villages =>
        {
            var events = await ReadAsync(context, sight, days, villages);
            var byVillage = events.Where(one => days.Contains(one.Day))
                .OrderBy(one => one.Day).ThenBy(one => one.Kind).ThenBy(one => one.Id).ToLookup(one => one.Village);
            return village => byVillage[village];
        }).Load(context.Source.Village.Id.Value);
    }

    private static async Task<IReadOnlyList<StoryEvent>> ReadAsync(IResolveFieldContext context, Sight sight, DayRange days, IReadOnlyCollection<long> villages)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var (first, last) = (days.From!.Value.Year, days.Until!.Value.Year);
        var year = first == last ? first : (int?)null;
        var surveys = await SurveyReads.ReadAsync(context, sight, (await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken))
            .Where(row => villages.Contains(row.VillageId) && row.Day.Year >= first && row.Day.Year <= last));
        var plans = await PlanReads.ReadAsync(context, sight, (await reader.FactsAsync<SupportPlanRow>(sight.Version, context.CancellationToken))
            .Where(row => villages.Contains(row.VillageId)));
        var visits = await AssignmentFacts.RowsAsync<VisitRow>(context, sight, villages, year);
        var activities = await AssignmentFacts.RowsAsync<ActivityRow>(context, sight, villages, year);
        return
        [
            .. surveys.Select(seen => new StoryEvent(seen.Survey.Village.Value, seen.Survey.Day, StoryEventKind.Survey, seen.Id, seen)),
            .. plans.Select(seen => new StoryEvent(seen.Village.Value, seen.Plan.AdoptedOn, StoryEventKind.PlanAdopted, seen.Id, seen)),
            .. from plan in plans
               from task in plan.Tasks
               from change in task.Task.History
               select new StoryEvent(plan.Village.Value, change.Day, StoryEventKind.TaskState, task.Id, task),
            .. from village in visits
               from row in village
               select new StoryEvent(village.Key, row.Day, StoryEventKind.Visit, row.Id, VisitReads.See(row, sight)),
            .. from village in activities
               from row in village
               select new StoryEvent(village.Key, row.Day, StoryEventKind.Activity, row.Id, ActivityReads.See(row, sight)),
        ];
    }
}

internal sealed class StoryEventKindType : EnumType<StoryEventKind>
{
    public StoryEventKindType()
        : base("StoryEventKind", "What an event of a story is.")
    {
        Value(StoryEventKind.Survey, "A survey was held: a VillageSurvey.");
        Value(StoryEventKind.PlanAdopted, "A yearly plan was adopted: a SupportPlan.");
        Value(StoryEventKind.TaskState, "A task of a plan came into a state: a PlanTask.");
        Value(StoryEventKind.Visit, "An agency visited the village: a Visit.");
        Value(StoryEventKind.Activity, "An agency did something for the village: an Activity.");
    }
}

internal sealed class StoryEventType : ShownType<StoryEvent>
{
    public StoryEventType()
    {
        Name = "StoryEvent";
        Description = "Something that happened at a village on a day.";
        Show<DateOnlyGraphType>("day", "The day.", story => story.Day);
        Show<StoryEventKindType>("kind", "What it is.", story => story.Kind);
        Show<NodeInterface>("node", "The survey, plan, task, visit or activity itself; ask for its fields with a fragment.", story => story.Node);
    }
}
