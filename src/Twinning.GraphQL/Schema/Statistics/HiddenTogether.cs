using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Villages that a wider table tells of only together, and in which nobody is of those whom a table counts.</summary>
/// <remarks>
/// Whoever is counted around them is of the other villages: so the table's count of these is known, as are the wider tables' counts, and what is left when the
/// one is taken from the others. Where several wider tables hide villages, each together with others, it is taken for known in which of them nobody is.
/// </remarks>
/// <param name="Empty">The villages.</param>
/// <param name="Others">The villages that wider tables tell of, in which there are some.</param>
internal sealed record HiddenTogether(IReadOnlySet<long> Empty, IReadOnlySet<long> Others)
{
    /// <summary>Returns them for each round, and for all, minority and majority.</summary>
    /// <param name="year">What is public.</param>
    /// <param name="table">The table.</param>
    /// <param name="isHidden">Tells which areas and parts wider tables hide.</param>
    public static IReadOnlyList<HiddenTogether> Of(PublishedYear year, PublicTable table, Func<PublicPart, bool> isHidden)
    {
        if (table.CountsNobody is not { } isEmpty)
        {
            return [];
        }

        var around = new Dictionary<long, long>();
        foreach (var extent in year.Extents.Where(extent => !isHidden(extent.Part)).OrderByDescending(extent => extent.Atoms.Count).ThenBy(extent => extent.Part.Key))
        {
            foreach (var atom in extent.Atoms)
            {
                around[atom] = extent.Part.Key;
            }
        }

        return [.. year.Rounds.SelectMany(round => OfRound(round, [.. year.Atoms.Where(round.VillagesOf.ContainsKey)]))];

        IEnumerable<HiddenTogether> OfRound(ReviewedRound round, IReadOnlyList<long> villages)
        {
            var hidden = villages.Where(IsHidden).ToList();
            var together = table.Within.Count > 1 ? hidden.ToLookup(village => village) : hidden.Where(around.ContainsKey).ToLookup(village => around[village]);
            var shown = villages.Except(hidden).ToList();
            for (var shape = 0; shape < villages.Select(village => round.ShapesOf(village).Count).DefaultIfEmpty(0).Min(); shape++)
            {
                yield return new HiddenTogether(
                    together.Where(block => block.All(IsEmpty)).SelectMany(block => block).ToHashSet(),
                    shown.Where(village => !IsEmpty(village)).ToHashSet());

                bool IsEmpty(long village) => isEmpty(round.ShapesOf(village)[shape]);
            }
        }

        bool IsHidden(long village) => isHidden(new PublicPart(village, null));
    }

    /// <summary>Tells whether villages are some of both.</summary>
    /// <param name="villages">The villages of an area.</param>
    /// <param name="isShown">Tells whether the table shows a village.</param>
    public bool TellsOf(IReadOnlyCollection<long> villages, Func<long, bool> isShown) =>
        villages.Any(Empty.Contains) && villages.Any(village => Others.Contains(village) && !isShown(village));
}
