using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;
using Twinning.Domain.Support.Households;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Households;

internal static class CommitmentReads
{
    /// <summary>Reads what became of the households of some promises, as reviews up to the day asked for tell: three commands, however many promises.</summary>
    public static async Task<IReadOnlyList<SeenCommitment>> ReadAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<HouseholdCommitmentRow> commitments)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var ids = commitments.Select(row => row.Id).ToList();
        var households = await (await reader.FactsAsync<CommittedHouseholdRow>(sight.Version, context.CancellationToken))
            .Where(row => ids.Contains(row.Id)).ToListAsync(context.CancellationToken);
        var helped = households.Select(row => row.HouseholdId).Distinct().ToList();
        var rounds = await (await reader.FactsAsync<ReviewRoundRow>(sight.Version, context.CancellationToken))
            .ToDictionaryAsync(row => row.Id, context.CancellationToken);
        var reviews = await (await reader.FactsAsync<HouseholdReviewRow>(sight.Version, context.CancellationToken))
            .Where(row => helped.Contains(row.Id)).ToListAsync(context.CancellationToken);
        var standings = reviews.ConvertAll(review => new HouseholdStanding(
            review.Id, rounds[review.RoundId].AsOf, rounds[review.RoundId].Standard, StatusOf(review.Status)));
        var householdsOf = households.ToLookup(row => row.Id);
        return
        [
            .. from row in commitments
               let commitment = HouseholdCommitmentMapping.ToDomain(row, householdsOf[row.Id])
               select new SeenCommitment(row.Id, commitment, HouseholdOutcome.Of(commitment, standings, sight.AsOf), sight),
        ];
    }

    private static HelpedStatus StatusOf(PovertyStatus status) => status switch
    {
        PovertyStatus.Unknown => HelpedStatus.NotKnown,
        PovertyStatus.Poor => HelpedStatus.Poor,
        PovertyStatus.NearPoor => HelpedStatus.NearPoor,
        _ => HelpedStatus.NotPoor,
    };
}
