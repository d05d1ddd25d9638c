using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DataLoader;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Schema;

/// <summary>Collects the keys of one place in a query until somebody waits, then loads them all at once.</summary>
internal sealed class Batch<TKey, TValue>(Func<IReadOnlyCollection<TKey>, Task<Func<TKey, TValue>>> load)
    where TKey : notnull
{
    private Round? _open;

    public IDataLoaderResult<TValue> Load(TKey key)
    {
        _open ??= new Round(this);
        _open.Keys.Add(key);
        return new Pending(_open, key);
    }

    private sealed class Round(Batch<TKey, TValue> batch)
    {
        private Task<Func<TKey, TValue>>? _values;

        public HashSet<TKey> Keys { get; } = [];

        public Task<Func<TKey, TValue>> ValuesAsync()
        {
            if (batch._open == this)
            {
                batch._open = null;
            }

            return _values ??= batch.LoadAsync(Keys);
        }
    }

    private sealed class Pending(Round round, TKey key) : IDataLoaderResult<TValue>
    {
        public async Task<TValue> GetResultAsync(CancellationToken cancellationToken = default) => (await round.ValuesAsync())(key);

        async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) => await GetResultAsync(cancellationToken);
    }

    private Task<Func<TKey, TValue>> LoadAsync(IReadOnlyCollection<TKey> keys) => load(keys);
}

/// <summary>The batches of one operation, by their place in the query: two places with other arguments never share one.</summary>
internal sealed class Batches
{
    private readonly Dictionary<string, object> _byPlace = [];

    /// <summary>Returns the batch of the place a resolver stands at; list positions do not count as places.</summary>
    public static Batch<TKey, TValue> At<TKey, TValue>(
        IResolveFieldContext context, Func<IReadOnlyCollection<TKey>, Task<Func<TKey, TValue>>> load)
        where TKey : notnull
    {
        var batches = context.RequestServices!.GetRequiredService<Batches>();
        var place = PlaceOf(context);
        if (!batches._byPlace.TryGetValue(place, out var batch))
        {
            batches._byPlace[place] = batch = new Batch<TKey, TValue>(load);
        }

        return (Batch<TKey, TValue>)batch;
    }

    private static string PlaceOf(IResolveFieldContext context)
    {
        var names = new List<string>();
        foreach (var part in context.ResponsePath)
        {
            if (part is string name)
            {
                names.Add(name);
            }
        }

        return string.Join('.', names);
    }
}
