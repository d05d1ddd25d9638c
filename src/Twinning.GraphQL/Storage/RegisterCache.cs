using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps the registers of the last few data versions that changed them. A version never changes, so nothing here grows old.</summary>
internal sealed class RegisterCache
{
    private const int Capacity = 8;

    private const int MostChanges = 10_000;

    private readonly Lock _lock = new();
    private readonly LinkedList<(long Version, Registers Registers)> _recent = [];
    private readonly ConcurrentDictionary<long, long> _changes = new();

    /// <summary>Returns the registers as known in a committed version where they are at hand.</summary>
    public Registers? Find(long version) => _changes.TryGetValue(version, out var changed) ? Kept(changed) : null;

    /// <summary>Returns the registers as known in a committed version.</summary>
    public async Task<Registers> AtAsync(TwinningContext context, long version, CancellationToken cancellation) =>
        await GetAsync(context, await ChangedAsync(context, version, cancellation), cancellation);

    /// <summary>Remembers which version changed the registers last before a committed one, or with it.</summary>
    public void Know(long version, long changed)
    {
        if (_changes.Count >= MostChanges)
        {
            _changes.Clear();
        }

        _changes[version] = changed;
    }

    /// <summary>Finds the version that changed the registers last before a committed one, or with it; 0 when none did.</summary>
    public async Task<long> ChangedAsync(TwinningContext context, long version, CancellationToken cancellation)
    {
        if (!_changes.TryGetValue(version, out var changed))
        {
            changed = await context.Versions.Where(row => row.Version <= version && row.TouchesRegisters).MaxAsync(row => (long?)row.Version, cancellation) ?? 0;
            Know(version, changed);
        }

        return changed;
    }

    /// <summary>Returns the registers that a version made, reading them when they are not at hand.</summary>
    public async Task<Registers> GetAsync(TwinningContext context, long version, CancellationToken cancellation)
    {
        if (Kept(version) is { } kept)
        {
            return kept;
        }

        var registers = await new RegisterLoader(context, version, cancellation).LoadAsync();
        lock (_lock)
        {
            _recent.AddFirst((version, registers));
            if (_recent.Count > Capacity)
            {
                _recent.RemoveLast();
            }
        }

        return registers;
    }

    private Registers? Kept(long version)
    {
        lock (_lock)
        {
            for (var node = _recent.First; node is not null; node = node.Next)
            {
                if (node.Value.Version == version)
                {
                    _recent.Remove(node);
                    _recent.AddFirst(node);
                    return node.Value.Registers;
                }
            }
        }

        return null;
    }
}
