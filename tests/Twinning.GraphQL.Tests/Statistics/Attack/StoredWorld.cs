using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>Writes the life of a small world into a store, write by write, as the host does it: the store counts its villages itself.</summary>
internal static class StoredWorld
{
    /// <summary>Writes one write, at a moment of its own.</summary>
    public static Task<bool> WriteAsync(IServiceProvider services, WorldWrite write, int place) => services.GetRequiredService<StoreWriter>().WriteAsync(
        "world",
        "OFFICE",
        async session =>
        {
            await MapAsync(session, write);
            session.Append(write.Rounds);
            await ReviewsAsync(session, write);
            foreach (var row in write.Returns)
            {
                await session.SupersedeWhereAsync<PovertyReturnRow>(earlier => earlier.Id == row.Id, CancellationToken.None);
            }

            session.Append(write.Returns);
            session.Append(write.Published.Select(round => new PublicationRow
            {
                RoundId = round,
                PublishedVersion = session.Version,
                SmallestShown = 5,
                DecidingDocument = new Domain.Law.DecidingDocument("1", "UBND", null),
            }));
            return true;
        },
        CancellationToken.None,
        DateTimeOffset.UnixEpoch.AddYears(56).AddMinutes(place));

    private static async Task MapAsync(WriteSession session, WorldWrite write)
    {
        if (write.Map is not { } map)
        {
            return;
        }

        if (session.Registers.Areas.Areas.Count == 0)
        {
            DemoRows.Append(session, map);
            return;
        }

        foreach (var area in map.Areas.Where(area => !session.Registers.Areas.Find(area.Id)!.Parents.SequenceEqual(area.Parents)))
        {
            await session.SupersedeWhereAsync<AreaParentRow>(row => row.Id == area.Id.Value, CancellationToken.None);
            session.Append(area.Parents.Select(parent => new AreaParentRow { Id = area.Id.Value, ParentId = parent.Parent.Value, Days = parent.Days }));
        }
    }

    private static async Task ReviewsAsync(WriteSession session, WorldWrite write)
    {
        var touched = write.Reviews.Select(row => row.VillageId).Concat(write.Departures.Select(row => row.VillageId)).ToHashSet();
        foreach (var (household, round) in write.Reviews.Select(row => (row.Id, row.RoundId)).Concat(write.Removed))
        {
            touched.UnionWith(session.Now<HouseholdReviewRow>().Where(row => row.Id == household).Select(row => row.VillageId));
            await session.SupersedeWhereAsync<HouseholdReviewRow>(row => row.Id == household && row.RoundId == round, CancellationToken.None);
        }

        session.Append(write.Reviews);
        session.Append(write.Departures);
        if (touched.Count > 0)
        {
            await SummaryWrites.RefreshAsync(session, PovertyStandards.Vn2022, touched, CancellationToken.None);
        }
    }
}
