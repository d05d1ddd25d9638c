using System;
using System.Collections.Generic;
using System.Linq;
using System.Linq.Expressions;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads for one operation: one leased context and one transaction, so that everything in an answer is of one moment.</summary>
internal sealed class StoreReader(Snapshots snapshots, RegisterCache registers, TranslatedQueries queries, VersionWatch? watch = null) : IAsyncDisposable
{
    private Snapshots.Snapshot? _snapshot;
    private readonly Dictionary<long, Registers> _registers = [];
    private VersionRow? _latest;
    private (long Version, IReadOnlyDictionary<(Type Kind, long Id), FactRow> Facts)? _written;

    /// <summary>Gets the latest version if this operation has looked at the store; null otherwise.</summary>
    public VersionRow? Seen => _latest;

    /// <summary>Returns the latest version this operation sees; null before the first fact.</summary>
    /// <remarks>The snapshot may be opened later than the version is told: facts that are known in it never change any more.</remarks>
    public async ValueTask<VersionRow?> LatestAsync(CancellationToken cancellation) => _latest ??= watch is not null
        ? watch.Latest()
        : await (await ContextAsync(cancellation)).Versions.AsNoTracking().OrderByDescending(row => row.Version).FirstOrDefaultAsync(cancellation);

    /// <summary>Returns the version that was the latest at a moment: 0, the empty store, before the first.</summary>
    public async Task<long> VersionAtAsync(DateTimeOffset? knownAt, CancellationToken cancellation)
    {
        var latest = await LatestAsync(cancellation);
        if (latest is null || knownAt is null || latest.Moment <= Moments.ToMicroseconds(knownAt.Value))
        {
            return latest?.Version ?? 0;
        }

        var moment = Moments.ToMicroseconds(knownAt.Value);
        return await (await ContextAsync(cancellation)).Versions.Where(row => row.Moment <= moment).MaxAsync(row => (long?)row.Version, cancellation) ?? 0;
    }

    /// <summary>Returns places, agencies and programmes as known in a version.</summary>
    public async Task<Registers> RegistersAsync(long version, CancellationToken cancellation)
    {
        if (!_registers.TryGetValue(version, out var known))
        {
            _registers[version] = known = registers.Find(version) ?? await registers.AtAsync(await ContextAsync(cancellation), version, cancellation);
        }

        return known;
    }

    /// <summary>Returns places, agencies and programmes as known now, whatever moment is asked for.</summary>
    public async Task<Registers> LatestRegistersAsync(CancellationToken cancellation) =>
        await RegistersAsync((await LatestAsync(cancellation))?.Version ?? 0, cancellation);

    /// <summary>Selects facts as known in a version.</summary>
    public async Task<IQueryable<T>> FactsAsync<T>(long version, CancellationToken cancellation)
        where T : FactRow =>
        (await ContextAsync(cancellation)).At<T>(version);

    /// <summary>Reads the first facts as known in a version, or the last: whole, or only some columns of them.</summary>
    public async Task<List<T>> FirstAsync<T>(long version, int count, bool fromEnd, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : FactRow =>
        await queries.ReadAsync(await ContextAsync(cancellation), version, count, fromEnd, columns, cancellation);

    /// <summary>Reads one fact as known in a version by its number; null where there is none.</summary>
    public async Task<T?> FindAsync<T>(long version, long id, CancellationToken cancellation)
        where T : FactRow =>
        _written is { } written && written.Version == version && written.Facts.TryGetValue((typeof(T), id), out var fact) ? (T)fact : await queries.FindAsync<T>(await ContextAsync(cancellation), version, id, cancellation);

    /// <summary>Reads some facts as known in a version by their numbers.</summary>
    public async Task<List<T>> OfNumbersAsync<T>(long version, long[] ids, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : FactRow =>
        await queries.OfNumbersAsync(await ContextAsync(cancellation), version, ids, columns, cancellation);

    /// <summary>Reads what was done under some assignments on the days from one to another, as known in a version.</summary>
    public async Task<List<T>> OfAssignmentsAsync<T>(
        long version, long[] assignments, DateOnly first, DateOnly last, Expression<Func<T, T>>? columns, CancellationToken cancellation)
        where T : AssignmentFactRow =>
        await queries.OfAssignmentsAsync(await ContextAsync(cancellation), version, assignments, first, last, columns, cancellation);

    /// <summary>Reads the contributions of some activities as known in a version, in their own order.</summary>
    public async Task<List<ContributionRow>> OfActivitiesAsync(
        long version, long[] activities, Expression<Func<ContributionRow, ContributionRow>>? columns, CancellationToken cancellation) =>
        await queries.OfActivitiesAsync(await ContextAsync(cancellation), version, activities, columns, cancellation);

    /// <summary>Opens all facts as known in a version to one question.</summary>
    public async Task<Known> KnownAsync(long version, DateOnly asOf, CancellationToken cancellation) =>
        new(await ContextAsync(cancellation), version, asOf);

    /// <summary>Selects everything that was recorded up to a version, also what no longer counts.</summary>
    public async Task<IQueryable<T>> HistoryAsync<T>(long version, CancellationToken cancellation)
        where T : FactRow =>
        (await ContextAsync(cancellation)).Set<T>().AsNoTracking().Where(row => row.RecordedIn <= version);

    /// <summary>Returns a version's record, or null.</summary>
    public async Task<VersionRow?> VersionAsync(long version, CancellationToken cancellation) =>
        await (await ContextAsync(cancellation)).Versions.AsNoTracking().FirstOrDefaultAsync(row => row.Version == version, cancellation);

    /// <summary>Returns the moments of some versions: one command.</summary>
    public async Task<IReadOnlyDictionary<long, DateTimeOffset>> MomentsAsync(IEnumerable<long> versions, CancellationToken cancellation)
    {
        long[] asked = [.. versions.Distinct()];
        return await (await ContextAsync(cancellation)).Versions.AsNoTracking()
            .Where(row => asked.Contains(row.Version))
            .ToDictionaryAsync(row => row.Version, row => Moments.FromMicroseconds(row.Moment), cancellation);
    }

    /// <summary>Lets go of the snapshot, so that the next read sees what was committed since.</summary>
    /// <param name="version">The version that this operation has just written; null when it wrote none.</param>
    /// <param name="facts">What it appended in it, which need not be read again.</param>
    public async Task RenewAsync(long? version = null, IReadOnlyDictionary<(Type Kind, long Id), FactRow>? facts = null)
    {
        await DisposeAsync();
        (_snapshot, _latest, _written) = (null, null, version is { } made && facts is not null ? (made, facts) : null);
        _registers.Clear();
    }

    public async ValueTask DisposeAsync()
    {
        if (_snapshot is not null)
        {
            await _snapshot.DisposeAsync();
        }
    }

    private async ValueTask<TwinningContext> ContextAsync(CancellationToken cancellation) => (_snapshot ??= await snapshots.OpenAsync(cancellation)).Context;
}
