using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>The rounds of a year, published or not, as they were in any version.</summary>
/// <param name="changes">The versions that recorded anything about them, in order.</param>
/// <param name="roundsAt">Returns the rounds as one of these versions left them.</param>
internal sealed class RecordedRounds(IReadOnlyList<long> changes, Func<long, IReadOnlyList<ReviewedRound>> roundsAt)
{
    private readonly Dictionary<long, IReadOnlyList<ReviewedRound>> _rounds = [];

    /// <summary>Returns the last version, up to one, that recorded anything; 0 for none.</summary>
    public long LastChange(long version) => changes.LastOrDefault(change => change <= version);

    /// <summary>Returns the rounds as they were in a version.</summary>
    public IReadOnlyList<ReviewedRound> At(long version)
    {
        var change = LastChange(version);
        return _rounds.TryGetValue(change, out var known) ? known : _rounds[change] = roundsAt(change);
    }
}
