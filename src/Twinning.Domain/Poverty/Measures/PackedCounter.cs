using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Households and people in one number, so that counting a household is one addition.</summary>
/// <remarks>
/// Households take the upper 24 bits, people the lower 40. As a household has at most 65,535 members, <see cref="MostRows"/>
/// households fit before people run into households.
/// </remarks>
internal static class PackedCounter
{
    private const int PeopleBits = 40;

    public static int MostRows => (1 << (64 - PeopleBits)) - 1;

    public static ulong Of(int members) => (1UL << PeopleBits) + (uint)members;

    /// <summary>Returns the cells that are not empty, in order.</summary>
    public static IEnumerable<(long Cell, long Households, long People)> Occurring(ulong[] counters)
    {
        for (var cell = 0; cell < counters.Length; cell++)
        {
            if (counters[cell] is var counter and not 0)
            {
                yield return (cell, (long)(counter >> PeopleBits), (long)(counter & ((1UL << PeopleBits) - 1)));
            }
        }
    }
}
