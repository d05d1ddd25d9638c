using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Activities;

/// <summary>An event that looks to be reported more than once, its activities, and from where it is looked at.</summary>
internal sealed record SeenSameEvent(SameEvent Found, IReadOnlyList<SeenActivity> Activities, Sight Sight) : Seen(Sight);

internal sealed class SameEventType : ShownType<SeenSameEvent>
{
    public SameEventType()
    {
        Name = "SameEvent";
        Description = "Activities of two or more agencies that look like one event reported more than once; two different event keys say that they are two.";
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Found.Village));
        ShowAll<AgencyType>("agencies", "The agencies that reported it.", seen => seen.Found.Agencies.Select(seen.Sight.Agency));
        ShowAll<ActivityType>("activities", "The activities.", seen => seen.Activities);
        Show<DayRangeType>("days", "From the first day reported to the last.", seen => seen.Found.Days);
        ShowAny<OccasionType>("occasion", "The occasion; empty where the activities name none, or not the same.", seen => seen.Found.Occasion);
        Show<MessageType>("name", "What was found, in words, with the gift that is reported more than once.", seen => seen.Found.Name);
    }

    /// <summary>Finds them among the activities of some days: two commands.</summary>
    public static async Task<IEnumerable<SeenSameEvent>> FindAsync(IResolveFieldContext context, Sight sight, DateOnly from, DateOnly to)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = await (await reader.FactsAsync<ActivityRow>(sight.Version, context.CancellationToken))
            .Where(row => row.Day >= from && row.Day <= to).ToDictionaryAsync(row => row.Id, context.CancellationToken);
        var contributions = (await (await reader.FactsAsync<ContributionRow>(sight.Version, context.CancellationToken))
            .Where(row => row.Day >= from && row.Day <= to).ToListAsync(context.CancellationToken)).ToLookup(row => row.ActivityId);
        var found = SameEvents.Find(
            rows.Values.Select(row => ActivityMapping.ToDomain(row, contributions[row.Id])),
            sight.Registers.Programmes.SelectMany(register => register.Assignments));
        return found.Select(same => new SeenSameEvent(same, [.. same.Activities.Select(id => new SeenActivity(rows[id.Value], sight))], sight));
    }
}
