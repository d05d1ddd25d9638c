using System;

namespace Twinning.Domain.Tests;

/// <summary>Counts what code allocates.</summary>
internal static class Allocations
{
    /// <summary>Returns the bytes that an action allocates, the least of some runs: while it is compiled anew, the runtime allocates on its thread too.</summary>
    public static long Of(Action action)
    {
        var least = long.MaxValue;
        for (var run = 0; run < 5 && least > 0; run++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            action();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
