using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Small lattices, worked out by hand. Area 100 holds villages 1, 2, 3 …; a village's cell has the village's number.</summary>
internal static class ExampleLattice
{
    public static IReadOnlyDictionary<long, Disclosure> Protect(int threshold, params LatticeCell[] cells) =>
        PublicLattice.Protect(cells, new SuppressionPolicy(threshold));

    public static IReadOnlyDictionary<long, Disclosure> Protect(long[] known, params LatticeCell[] cells) =>
        PublicLattice.Protect(cells, new SuppressionPolicy(), known.ToHashSet());

    public static IEnumerable<long> Hidden(params LatticeCell[] cells) => Hidden([], cells);

    public static IEnumerable<long> Hidden(long[] known, params LatticeCell[] cells) =>
        Protect(known, cells).Where(cell => cell.Value != Disclosure.Shown).Select(cell => cell.Key).Order();

    public static IEnumerable<long> HiddenWithheld(long withheld, params LatticeCell[] cells) =>
        PublicLattice.Protect(cells, new SuppressionPolicy(), withheld: new HashSet<long> { withheld })
            .Where(cell => cell.Value != Disclosure.Shown).Select(cell => cell.Key).Order();

    public static LatticeCell Village(long village, long? poor) => Cell(village, poor, village);

    public static LatticeCell Area(long poor, params long[] villages) => Cell(100, poor, villages);

    public static LatticeCell Cell(long key, long? poor, params long[] villages) => Says(key, "poor", poor, villages);

    public static LatticeCell Says(long key, string name, long? count, params long[] villages) =>
        new(key, villages, count is { } known ? [new CountGroup(name, [known])] : []);

    public static LatticeCell Both(long key, long poor, long households, params long[] villages) =>
        new(key, villages, [new CountGroup("poor", [poor]), new CountGroup("households", [households])]);
}
