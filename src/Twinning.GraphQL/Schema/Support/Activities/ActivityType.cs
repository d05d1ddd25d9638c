using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>An activity and from where it is looked at.</summary>
internal sealed record SeenActivity(ActivityRow Row, Sight Sight) : Seen(Sight);

internal static class ActivityReads
{
    public static ReadColumns<ActivityRow> Columns { get; } = new(
        [nameof(ActivityRow.Id), nameof(ActivityRow.AssignmentId)],
        new Dictionary<string, string>
        {
            ["id"] = nameof(ActivityRow.Id),
            ["contributions"] = nameof(ActivityRow.Id),
            ["assignment"] = nameof(ActivityRow.AssignmentId),
            ["day"] = nameof(ActivityRow.Day),
            ["field"] = nameof(ActivityRow.Field),
            ["occasion"] = nameof(ActivityRow.Occasion),
            ["officers"] = nameof(ActivityRow.Officers),
            ["villagers"] = nameof(ActivityRow.Villagers),
            ["eventKey"] = nameof(ActivityRow.EventKey),
        });

    public static SeenActivity See(ActivityRow row, Sight sight) => new(row, sight);

    /// <summary>Reads the contributions of all activities of a list with one command.</summary>
    public static object Contributions(IResolveFieldContext<SeenActivity> context)
    {
        var sight = context.Source.Sight;
        return Batches.At<long, IEnumerable<SeenContribution>>(context, async activities =>
        {
            var (reader, columns) = (context.RequestServices!.GetRequiredService<StoreReader>(), ContributionReads.Columns.For(Asked.Below(context)));
            var rows = await reader.OfActivitiesAsync(sight.Version, [.. activities], columns, context.CancellationToken);
            var seen = rows.ToLookup(row => row.ActivityId, row => new SeenContribution(row, sight));
            return activity => seen[activity];
        }).Load(context.Source.Row.Id);
    }

    public static async Task<SeenActivity?> FindAsync(IResolveFieldContext context, Sight sight, long id) =>
        await AssignmentFacts.FindAsync<ActivityRow>(context, sight, id) is { } row ? new SeenActivity(row, sight) : null;
}

internal sealed class ActivityType : SeenType<SeenActivity>
{
    public ActivityType()
    {
        Name = "Activity";
        Description = "What an agency did for its village on a day (hoạt động).";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("Activity", seen.Row.Id));
        Show<AssignmentType>("assignment", "The assignment under which it was done.", seen => seen.Sight.Assignment(seen.Row.AssignmentId));
        Show<DateOnlyGraphType>("day", "The day.", seen => seen.Row.Day);
        Show<SupportFieldType>("field", "The field it helps in.", seen => seen.Row.Field);
        ShowAny<OccasionType>("occasion", "The occasion; empty where there was none.", seen => seen.Row.Occasion);
        Show<IntGraphType>("officers", "How many people of the agency took part.", seen => seen.Row.Officers);
        ShowPersons<IntGraphType>(
            "villagers",
            "How many people of the village took part; empty where they were not counted.",
            seen => seen.Sight.VillageOf(seen.Row.AssignmentId),
            seen => seen.Row.Villagers);
        ShowAny<StringGraphType>("eventKey", "The key that activities of one joint event share; two different keys say: two events.", seen => seen.Row.EventKey);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ContributionType>>>>("contributions")
            .Description("What was promised or handed over.")
            .Resolve(ActivityReads.Contributions);
    }
}
