using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

/// <summary>Keeps a record of every reading of who persons are, made before anything is given.</summary>
internal sealed class IdentityReads(IContextFactory contexts, TimeProvider clock)
{
    public async Task RecordAsync(Viewer viewer, IEnumerable<long> officials, string purpose, CancellationToken cancellation)
    {
        await using var context = contexts.Create();
        await using var transaction = await context.BeginWriteAsync(cancellation);
        context.Add(new IdentityReadRow
        {
            Moment = Moments.ToMicroseconds(clock.GetUtcNow()),
            Actor = viewer.Actor,
            Areas = Joined(viewer.Areas.Select(area => area.Value)),
            Officials = Joined(officials),
            Purpose = purpose,
        });
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private static string Joined(IEnumerable<long> numbers) => string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)));
}
