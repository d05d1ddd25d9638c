using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>Decides for one review round which areas' figures the public sees: one pattern for everything that is counted.</summary>
/// <remarks>
/// <para>
/// The published areas nest, on the map before a reform and after it alike; one that crosses another is not published. All that anyone can
/// work out by adding and subtracting published figures is then the sums of blocks: what is left of a shown area when the largest shown
/// areas within it are taken away. So it is enough that every block comes to 0 or to the threshold or more, in every count and every
/// complement: then so does every union of blocks, and no small count comes out, of a village, an area, two hidden neighbours together,
/// or the part of an area that no published village covers. Nor is a hidden area, small or not, ever a union of blocks.
/// </para>
/// <para>
/// It cannot be guessed exactly either: any household of a block could be at any place of it, so a hidden count can be anything from 0 to
/// the block's sum; and since no block is made of ones only, or of the last hidden count only, two values are left also to one who knows
/// that none of its parts is zero, or that all are small.
/// </para>
/// <para>
/// Not guarded against: someone who knows a family there; one who runs this very rule on every table that fits, which can rule a few of
/// them out; groups under different names that count the same households; differences that neither a group nor a complement states.
/// </para>
/// <para>
/// Source: our own convention, in the sense of Law 91/2025/QH15 on personal data; the counts 1 to 4 are hidden, 0 and 5 are shown.
/// That nobody is left beside a group is hidden too, where the group of counts says so: it says of every household there what it is, and
/// once it is known, the counts of one table follow from those of another.
/// The cover is chosen by size and then by key, so that the same counts give the same pattern in any order.
/// </para>
/// </remarks>
public static class PublicLattice
{
    /// <summary>Works out the pattern.</summary>
    /// <param name="cells">The areas of one round with their counts.</param>
    /// <param name="policy">Which counts are small.</param>
    /// <param name="knownElsewhere">
    /// Areas whose very counts everybody has from an earlier publication; they cannot cover others, and stay shown unless small.
    /// </param>
    /// <param name="complements">The groups that can be subtracted from one another; a complement may be made of earlier ones.</param>
    /// <param name="withheld">Areas that are not published for reasons of their own.</param>
    /// <exception cref="ArgumentException">
    /// Two cells share a key, a cell has no atom or not as many counts as its header says, a group has unequal numbers of counts, a complement has a name
    /// that is taken, or two areas known elsewhere cross.
    /// </exception>
    public static IReadOnlyDictionary<long, Disclosure> Protect(
        IReadOnlyCollection<LatticeCell> cells,
        SuppressionPolicy policy,
        IReadOnlySet<long>? knownElsewhere = null,
        IReadOnlyCollection<Complement>? complements = null,
        IReadOnlySet<long>? withheld = null)
    {
        ArgumentNullException.ThrowIfNull(cells);
        ArgumentNullException.ThrowIfNull(policy);
        Check(cells);
        var known = knownElsewhere ?? new HashSet<long>();
        var tree = LatticeTree.Of(cells, known);
        var groups = new CountGroups(cells.Select(cell => cell.Header));
        var counts = new LatticeCounts(tree, groups, CountForm.All(groups, complements ?? []), known);
        var protection = new Protection(counts, policy, withheld ?? new HashSet<long>());
        protection.Run();
        return protection.Disclosures()
            .Select(decided => (decided.Cell.Key, decided.Disclosure))
            .Concat(tree.Crossing.Select(key => (Key: key, Disclosure: Disclosure.BoundariesCross)))
            .ToDictionary(decided => decided.Key, decided => decided.Disclosure);
    }

    private static void Check(IReadOnlyCollection<LatticeCell> cells)
    {
        Refuse(cells.DistinctBy(cell => cell.Key).Count() != cells.Count, "Two cells share a key.");
        Refuse(cells.Any(cell => cell.Atoms.Count == 0), "A cell has no atom.");
        Refuse(cells.Any(cell => cell.Counts.Count != cell.Header.Counts), "A cell has not as many counts as its header says.");

        void Refuse(bool isWrong, string message)
        {
            if (isWrong)
            {
                throw new ArgumentException(message, nameof(cells));
            }
        }
    }
}
