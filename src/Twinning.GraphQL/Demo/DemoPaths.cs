using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Demo;

/// <summary>Leads the households of a village through the reviews: most leave poverty, a few fall back, a few are newly poor.</summary>
internal static class DemoPaths
{
    // Near-poor households, in per cent of the poor ones of the first review.
    private static readonly int[] NearPoorPercent = [90, 85, 75, 65, 55];

    /// <summary>Returns the status of each household, review by review.</summary>
    /// <param name="village">The place of the village, which decides in which years somebody falls back or is newly poor.</param>
    /// <param name="households">How many households there are.</param>
    /// <param name="poorCounts">How many are poor in each review; each time fewer.</param>
    public static IEnumerable<PovertyStatus[]> Of(int village, int households, IReadOnlyList<int> poorCounts)
    {
        var poor = Enumerable.Range(0, poorCounts[0]).ToList();
        var left = new Queue<int>();
        var neverPoor = poorCounts[0];
        foreach (var (round, count) in poorCounts.Index())
        {
            if (round > 0)
            {
                var some = count > 4 ? 1 + (village % 2) : 0;
                var newlyPoor = (village + round) % 3 == 0 ? some : 0;
                var fallenBack = (village + round) % 4 < 2 ? left.Take(some).Count() : 0;
                var exits = poor.Count - (count - newlyPoor - fallenBack);
                List<int> came = [.. Enumerable.Range(0, fallenBack).Select(_ => left.Dequeue()), .. Enumerable.Range(neverPoor, newlyPoor)];
                neverPoor += newlyPoor;
                poor.Take(exits).ToList().ForEach(left.Enqueue);
                poor = [.. poor.Skip(exits), .. came];
            }

            var status = Enumerable.Repeat(PovertyStatus.NotPoor, households).ToArray();
            foreach (var household in left.Concat(Enumerable.Range(neverPoor, households - neverPoor))
                .Take(poorCounts[0] * NearPoorPercent[round] / 100))
            {
                status[household] = PovertyStatus.NearPoor;
            }

            foreach (var household in poor)
            {
                status[household] = PovertyStatus.Poor;
            }

            yield return status;
        }
    }
}
