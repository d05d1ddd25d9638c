using System;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>A clock that stands still, so that two stores record the same moments.</summary>
internal sealed class SameClock : TimeProvider
{
    private static readonly DateTimeOffset Now = DateTimeOffset.UtcNow;

    public override DateTimeOffset GetUtcNow() => Now;
}
