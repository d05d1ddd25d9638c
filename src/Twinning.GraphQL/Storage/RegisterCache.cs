using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace Twinning.GraphQL.Storage;

/// <summary>Keeps the registers of the last few data versions that changed them. A version never changes, so nothing here grows old.</summary>
internal sealed class RegisterCache
{
    private const int Capacity = 8;

    private readonly Lock _lock = new();
    private readonly LinkedList<(long Version, Registers Registers)> _recent = [];

    /// <summary>Returns the registers of a version, reading them when they are not at hand.</summary>
    public async Task<Registers> GetAsync(TwinningContext context, long version, CancellationToken cancellation)
    {
        if (Find(version) is { } kept)
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

    private Registers? Find(long version)
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
