using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Facts;

namespace Twinning.GraphQL.Schema.Facts;

/// <summary>Everything that can be listened to.</summary>
internal sealed class Subscription : ObjectGraphType
{
    public Subscription()
    {
        Name = "Subscription";
        Description = "Everything that can be listened to, over WebSocket (graphql-transport-ws) or as server-sent events.";
        Field<NonNullGraphType<RecordedFactType>, RecordedFact>("factRecorded")
            .Description("Tells of public facts as they are recorded, in the order in which they are.")
            .Argument<AreaInputType>("area", "Only those of this area and of what lies under it.")
            .Argument<ListGraphType<NonNullGraphType<FactKindType>>>("kinds", "Only these kinds; all when left out.")
            .ResolveStreamAsync(ListenAsync);
    }

    private static async Task<IObservable<RecordedFact?>> ListenAsync(IResolveFieldContext context)
    {
        var feed = context.RequestServices!.GetRequiredService<FactFeed>();
        await feed.ReadyAsync(context.CancellationToken);
        await context.RequestServices!.GetRequiredService<StoreReader>().RenewAsync();
        var sight = await context.SightAsync();
        var area = context.GetArgument<AreaInput?>("area")?.Find(sight).Id;
        var kinds = context.GetArgument<IReadOnlyList<FactKind>?>("kinds") is { } named ? new HashSet<FactKind>(named) : null;
        return new Facts(feed, sight.Version, fact => kinds?.Contains(fact.Kind) != false && IsIn(fact, area));
    }

    private static bool IsIn(RecordedFact fact, AreaId? area) =>
        area is not { } named || fact.Area == named || fact.Registers.Areas.IsUnder(fact.Area, named, fact.Day ?? DateOnly.FromDateTime(fact.RecordedAt.UtcDateTime));

    private sealed class Facts(FactFeed feed, long since, Func<RecordedFact, bool> isWanted) : IObservable<RecordedFact?>
    {
        public IDisposable Subscribe(IObserver<RecordedFact?> observer) => feed.Listen(since, fact =>
        {
            if (isWanted(fact))
            {
                observer.OnNext(fact);
            }
        });
    }
}
