using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

public class PublicLatticeTests
{
    private static readonly SuppressionPolicy Policy = new();

    // Villages 1 to 9; old communes of three, new communes of six and three, the town of all, the country with a rest that nobody publishes.
    private static readonly Gen<(long Key, long[] Atoms)[]> Maps = Gen.Int[0, 3].Select(extra => new (long, long[])[]
    {
        (100, [.. Enumerable.Range(1, 9 + (extra == 0 ? 1 : 0)).Select(i => (long)i)]),
        (90, [1, 2, 3, 4, 5, 6, 7, 8, 9]),
        (81, [1, 2, 3, 4, 5, 6]),
        (71, [1, 2, 3]), (72, [4, 5, 6]), (73, [7, 8, 9]),
        (1, [1]), (2, [2]), (3, [3]), (4, [4]), (5, [5]), (6, [6]), (7, [7]), (8, [8]), (9, [9]),
    });

    private static readonly Gen<LatticeCell[]> Lattices =
        Gen.Select(Maps, Gen.Int[0, 9].Array[10], Gen.Int[5, 60].Array[10], Gen.Bool.Array[15], (map, poor, rest, official) => map
            .Select((area, place) => new LatticeCell(area.Key, area.Atoms, [.. Groups(area.Atoms, poor, rest, official[place])]))
            .ToArray());

    [Theory]
    [InlineData(0, Disclosure.Shown)]
    [InlineData(1, Disclosure.HiddenSmallCount)]
    [InlineData(4, Disclosure.HiddenSmallCount)]
    [InlineData(5, Disclosure.Shown)]
    public void Counts_from_one_to_four_are_hidden(long poor, Disclosure expected) =>
        Assert.Equal(expected, PublicLattice.Protect([Cell(1, [1], poor)], Policy)[1]);

    [Fact]
    public void A_single_small_count_takes_the_next_smallest_with_it_until_the_rest_is_no_small_sum()
    {
        var pattern = PublicLattice.Protect([Cell(9, [1, 2, 3], 20), Cell(1, [1], 2), Cell(2, [2], 7), Cell(3, [3], 11)], Policy);

        Assert.Equal(
            [Disclosure.HiddenSmallCount, Disclosure.HiddenToProtectAnother, Disclosure.Shown, Disclosure.Shown],
            [pattern[1], pattern[2], pattern[3], pattern[9]]);
    }

    [Fact]
    public void Two_small_counts_that_add_up_to_a_small_sum_take_a_third()
    {
        var pattern = PublicLattice.Protect([Cell(9, [1, 2, 3, 4], 33), Cell(1, [1], 1), Cell(2, [2], 2), Cell(3, [3], 10), Cell(4, [4], 20)], Policy);

        Assert.Equal(Disclosure.HiddenToProtectAnother, pattern[3]);
        Assert.Equal(Disclosure.Shown, pattern[4]);
    }

    [Fact]
    public void An_area_that_crosses_another_is_not_published() =>
        Assert.Equal(
            Disclosure.BoundariesCross,
            PublicLattice.Protect([Cell(1, [1, 2, 3], 30), Cell(2, [4, 5, 6], 30), Cell(3, [3, 4], 30)], Policy)[3]);

    [Fact]
    public void What_everybody_knows_already_cannot_cover()
    {
        var pattern = PublicLattice.Protect(
            [Cell(9, [1, 2, 3], 20), Cell(1, [1], 2), Cell(2, [2], 7), Cell(3, [3], 11)], Policy, new HashSet<long> { 2 });

        Assert.Equal(Disclosure.HiddenToProtectAnother, pattern[3]);
    }

    [Fact]
    public void No_adding_and_subtracting_of_published_figures_gives_a_hidden_one_or_a_small_sum() =>
        Lattices.Sample(cells =>
        {
            var pattern = PublicLattice.Protect(cells, Policy);
            return Attacks(cells, pattern) == 0;
        }, iter: Tries.Of(2000));

    [Fact]
    public void Hiding_only_the_small_counts_would_not_be_enough() =>
        Assert.NotEqual(0, Attacks(
            [Cell(9, [1, 2], 20), Cell(1, [1], 2), Cell(2, [2], 18)],
            new Dictionary<long, Disclosure> { [9] = Disclosure.Shown, [1] = Disclosure.HiddenSmallCount, [2] = Disclosure.Shown }));

    [Fact]
    public void The_order_of_the_areas_does_not_matter() =>
        Lattices.Sample(cells => PublicLattice.Protect(cells, Policy).OrderBy(area => area.Key)
            .SequenceEqual(PublicLattice.Protect([.. cells.Reverse()], Policy).OrderBy(area => area.Key)));

    private static LatticeCell Cell(long key, long[] atoms, long poor) => new(key, atoms, [new CountGroup("reviews", [poor])]);

    private static IEnumerable<CountGroup> Groups(long[] atoms, int[] poor, int[] rest, bool official)
    {
        var (p, r) = (atoms.Sum(atom => poor[atom - 1]), atoms.Sum(atom => rest[atom - 1]));
        yield return new CountGroup("reviews", [p, r, p + r]);
        if (official)
        {
            yield return new CountGroup("returns", [p]);
        }
    }

    // Every hidden area, and every union of two hidden villages, must stay unknown in each group; small sums of any two villages too.
    private static int Attacks(IReadOnlyCollection<LatticeCell> cells, IReadOnlyDictionary<long, Disclosure> pattern)
    {
        var shown = cells.Where(cell => pattern[cell.Key] == Disclosure.Shown).ToList();
        var hidden = cells.Where(cell => pattern[cell.Key] != Disclosure.Shown).ToList();
        var villages = hidden.Where(cell => cell.Atoms.Count == 1).ToList();
        var pairs = villages.SelectMany((first, place) => villages.Skip(place + 1).Select(second => (first, second)))
            .Where(pair => pair.first.Groups[0].Counts.Zip(pair.second.Groups[0].Counts).Any(counts => Policy.IsSmall(counts.First + counts.Second)))
            .Select(pair => (IReadOnlyCollection<long>)[.. pair.first.Atoms, .. pair.second.Atoms]);
        return hidden.Select(cell => cell.Atoms).Concat(pairs).Count(atoms => Attacker.WorksOut(shown, atoms));
    }
}
