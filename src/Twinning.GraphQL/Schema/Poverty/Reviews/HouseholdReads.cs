using System;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>Keeps a record of every reading of single households, made before anything is given.</summary>
internal sealed class HouseholdReads(IContextFactory contexts, TimeProvider clock)
{
    /// <summary>Records a reading: of a review, or of promises to households where there is none.</summary>
    public async Task RecordAsync(Viewer viewer, long? round, long? village, int households, string purpose, CancellationToken cancellation)
    {
        await using var context = contexts.Create();
        await using var transaction = await context.BeginWriteAsync(cancellation);
        context.Add(new HouseholdReadRow
        {
            Moment = Moments.ToMicroseconds(clock.GetUtcNow()),
            Actor = viewer.Actor,
            Areas = string.Join(',', viewer.Areas.Select(area => area.Value.ToString(CultureInfo.InvariantCulture))),
            RoundId = round,
            VillageId = village,
            Households = households,
            Purpose = purpose,
        });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }
}
