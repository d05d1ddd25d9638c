using System;
using System.Collections.Generic;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>How things of one listing are told in memory, written by hand beside the declaration it checks.</summary>
internal sealed class NaiveThing
{
    public required string Name { get; init; }

    public required IReadOnlyList<object> All { get; init; }

    public required Func<object, long> Id { get; init; }

    public Dictionary<string, Func<object, object?>> Values { get; init; } = [];

    public Dictionary<string, (string Thing, Func<object, object?> Of)> One { get; init; } = [];

    public Dictionary<string, (string Thing, Func<object, IEnumerable<object>> Of)> Many { get; init; } = [];
}
