using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage.Facts;

/// <summary>A row of a kind of public fact, with nothing of its content.</summary>
internal sealed class NewFact
{
    public long Key { get; init; }

    public long RecordedIn { get; init; }

    public long AreaId { get; init; }

    public DateOnly? Day { get; init; }
}

/// <summary>Which facts anyone may hear of, kind by kind. What is not listed here is never told.</summary>
internal static class PublicFacts
{
    /// <summary>Gets the kinds, each with how its rows are found.</summary>
    public static IReadOnlyDictionary<FactKind, Func<TwinningContext, IQueryable<NewFact>>> All { get; } = new Dictionary<FactKind, Func<TwinningContext, IQueryable<NewFact>>>
    {
        [FactKind.Assignment] = context => context.Set<AssignmentRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.VillageId, Day = row.From }),
        [FactKind.VillageProfile] = context => context.Set<VillageProfileRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.VillageId, Day = row.AsOf }),
        [FactKind.VillageSurvey] = context => context.Set<VillageSurveyRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.VillageId, Day = row.Day }),
        [FactKind.NewRuralRecognition] = context => context.Set<NewRuralRecognitionRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.AreaId, Day = row.From }),
        [FactKind.SupportPlan] = context => context.Set<SupportPlanRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.VillageId, Day = row.AdoptedOn }),
        [FactKind.TaskState] = context => context.Set<TaskStateRow>().Select(row => new NewFact
        {
            Key = row.Key,
            RecordedIn = row.RecordedIn,
            AreaId = (from task in context.Set<PlanTaskRow>()
                      join plan in context.Set<SupportPlanRow>() on task.PlanId equals plan.Id
                      where task.Id == row.Id
                      orderby plan.Key descending
                      select plan.VillageId).First(),
            Day = row.Day,
        }),
        [FactKind.Activity] = UnderAssignment<ActivityRow>,
        [FactKind.Visit] = UnderAssignment<VisitRow>,
        [FactKind.Report] = UnderAssignment<ReportRow>,
        [FactKind.PovertyReturn] = context => context.Set<PovertyReturnRow>()
            .Select(row => new NewFact { Key = row.Key, RecordedIn = row.RecordedIn, AreaId = row.AreaId, Day = row.AsOf }),
        [FactKind.ReviewPublication] = context => context.Set<PublicationRow>().Select(row => new NewFact
        {
            Key = row.Key,
            RecordedIn = row.RecordedIn,
            AreaId = context.Set<ReviewRoundRow>().Where(round => round.Id == row.RoundId).OrderByDescending(round => round.Key).Select(round => round.AreaId).First(),
            Day = context.Set<ReviewRoundRow>().Where(round => round.Id == row.RoundId).OrderByDescending(round => round.Key).Select(round => round.AsOf).First(),
        }),
    };

    private static IQueryable<NewFact> UnderAssignment<T>(TwinningContext context)
        where T : AssignmentFactRow =>
        context.Set<T>().Select(row => new NewFact
        {
            Key = row.Key,
            RecordedIn = row.RecordedIn,
            AreaId = context.Set<AssignmentRow>().Where(one => one.Id == row.AssignmentId).OrderByDescending(one => one.Key).Select(one => one.VillageId).First(),
            Day = row.Day,
        });
}
