using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage.Facts;

/// <summary>Reads which public facts were recorded since it last looked, whichever host or command recorded them.</summary>
/// <remarks>Writes run one after another, so that keys grow in the order of versions: what is new stands at the end of its table.</remarks>
internal sealed class FactReader(IContextFactory contexts, RegisterCache registers)
{
    private readonly Dictionary<FactKind, long> last = [];
    private long version = -1;

    /// <summary>Begins after everything that is recorded by now.</summary>
    public async Task BeginAsync(CancellationToken cancellation)
    {
        await using var context = contexts.Create();
        await using var snapshot = await context.BeginReadAsync(cancellation);
        version = await LatestAsync(context, cancellation);
        foreach (var (kind, rows) in PublicFacts.All)
        {
            last[kind] = await rows(context).MaxAsync(row => (long?)row.Key, cancellation) ?? 0;
        }
    }

    /// <summary>Returns what was recorded since, in the order of versions; one command where nothing was.</summary>
    public async Task<IReadOnlyList<RecordedFact>> NextAsync(CancellationToken cancellation)
    {
        await using var context = contexts.Create();
        await using var snapshot = await context.BeginReadAsync(cancellation);
        var latest = await LatestAsync(context, cancellation);
        if (latest == version)
        {
            return [];
        }

        var seen = version;
        var versions = await context.Versions.AsNoTracking().Where(row => row.Version > seen).ToDictionaryAsync(row => row.Version, cancellation);
        var changed = await context.Versions.Where(row => row.TouchesRegisters).MaxAsync(row => (long?)row.Version, cancellation) ?? 0;
        var places = await registers.GetAsync(context, changed, cancellation);
        var found = new List<(FactKind Kind, NewFact Row)>();
        foreach (var (kind, rows) in PublicFacts.All)
        {
            var after = last[kind];
            found.AddRange((await rows(context).Where(row => row.Key > after).OrderBy(row => row.Key).ToListAsync(cancellation)).Select(row => (kind, row)));
        }

        foreach (var (kind, row) in found)
        {
            last[kind] = row.Key;
        }

        version = latest;
        return
        [
            .. found.OrderBy(fact => fact.Row.RecordedIn).Select(fact => new RecordedFact(
                fact.Kind,
                new AreaId(fact.Row.AreaId),
                fact.Row.Day,
                fact.Row.RecordedIn,
                Moments.FromMicroseconds(versions[fact.Row.RecordedIn].Moment),
                places)),
        ];
    }

    private static async Task<long> LatestAsync(TwinningContext context, CancellationToken cancellation) =>
        await context.Versions.MaxAsync(row => (long?)row.Version, cancellation) ?? 0;
}
