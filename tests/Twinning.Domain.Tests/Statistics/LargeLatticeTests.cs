using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>A country of 12,000 villages, each level subtracted from the one above.</summary>
public class LargeLatticeTests
{
    private static readonly int Villages = Tries.Of(12_000);

    // Villages, old communes, new communes, districts, provinces, the country.
    private static readonly int[] Levels = [1, 8, 24, 192, 1_536, Villages];

    [Fact]
    public void In_a_whole_country_no_area_less_all_that_is_shown_within_it_is_small()
    {
        var random = new Random(2020);
        var households = Enumerable.Range(0, Villages).Select(_ => Household(random)).ToArray();
        LatticeCell[] cells =
        [
            .. from level in Levels
               from first in Enumerable.Range(0, (Villages + level - 1) / level).Select(area => area * level)
               let villages = Enumerable.Range(first, Math.Min(level, Villages - first)).ToArray()
               select Cell((level * 100_000L) + first, villages, households),
        ];

        var pattern = PublicLattice.Protect(cells, new SuppressionPolicy());

        Assert.DoesNotContain(Disclosure.GivenAway, pattern.Values);
        Assert.Contains(Disclosure.HiddenToProtectAnother, pattern.Values);
        Assert.DoesNotContain(Differences(cells.Where(cell => pattern[cell.Key] == Disclosure.Shown)), count => count is > 0 and < 5);
    }

    private static IEnumerable<long> Differences(IEnumerable<LatticeCell> shown)
    {
        var below = new Dictionary<long, LatticeCell>();
        foreach (var cell in shown.OrderBy(cell => cell.Atoms.Count))
        {
            var within = cell.Atoms.Select(village => below.GetValueOrDefault(village)).OfType<LatticeCell>().Distinct().ToArray();
            for (var place = 0; place < 3; place++)
            {
                yield return cell.Groups[0].Counts[place] - within.Sum(part => part.Groups[0].Counts[place]);
            }

            foreach (var village in cell.Atoms)
            {
                below[village] = cell;
            }
        }
    }

    private static (long Households, long Poor) Household(Random random)
    {
        var households = random.Next(20, 200);
        return (households, random.Next(3) == 0 ? random.Next(5) : random.Next(households));
    }

    private static LatticeCell Cell(long key, int[] villages, (long Households, long Poor)[] counts)
    {
        var (households, poor) = (villages.Sum(village => counts[village].Households), villages.Sum(village => counts[village].Poor));
        return new(key, [.. villages.Select(village => (long)village)], [new CountGroup("review", [households, poor, households - poor])]);
    }
}
