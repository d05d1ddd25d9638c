using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>That nobody is left beside a group says of everybody that they are in it; so it is hidden like a small count.</summary>
public class EmptyRestTests
{
    private static readonly SuppressionPolicy Policy = new();

    private static readonly Gen<LatticeCell[]> Lattices = Gen.Int[0, 9].Array[12].Select(counts => (LatticeCell[])
    [
        .. new long[][] { [1], [2], [3], [4], [5], [6], [1, 2], [3, 4, 5, 6], [1, 2, 3, 4, 5, 6] }.Select((villages, key) => Cell(
            key, villages, villages.Sum(village => 3L * counts[village - 1]), villages.Sum(village => (long)counts[village + 5]))),
    ]);

    [Theory]
    [InlineData(10, 0, Disclosure.HiddenSmallCount)]
    [InlineData(10, 1, Disclosure.HiddenSmallCount)]
    [InlineData(10, 4, Disclosure.HiddenSmallCount)]
    [InlineData(10, 5, Disclosure.Shown)]
    [InlineData(0, 10, Disclosure.Shown)]
    [InlineData(0, 0, Disclosure.Shown)]
    public void A_rest_is_shown_from_the_threshold_on_or_where_there_is_nobody(long deprived, long others, Disclosure expected) =>
        Assert.Equal(expected, PublicLattice.Protect([Cell(1, [1], deprived, others)], Policy)[1]);

    [Theory]
    [InlineData(10, 10, Disclosure.HiddenSmallCount)]
    [InlineData(0, 10, Disclosure.Shown)]
    [InlineData(10, 0, Disclosure.Shown)]
    public void A_rest_beside_two_groups_tells_unless_one_of_them_is_empty(long deprived, long poor, Disclosure expected) => Assert.Equal(
        expected, PublicLattice.Protect([new LatticeCell(1, [1], [new CountGroup("poor and deprived", [deprived, poor, 0], true)])], Policy)[1]);

    [Fact]
    public void An_empty_count_that_is_no_rest_is_shown() =>
        Assert.Equal(Disclosure.Shown, PublicLattice.Protect([new LatticeCell(1, [1], [new CountGroup("deprived", [10, 0])])], Policy)[1]);

    [Fact]
    public void A_rest_that_comes_out_empty_takes_a_neighbour_with_it()
    {
        var pattern = PublicLattice.Protect([Cell(9, [1, 2, 3], 30, 26), Cell(1, [1], 10, 0), Cell(2, [2], 10, 6), Cell(3, [3], 10, 20)], Policy);

        Assert.Equal(
            [Disclosure.HiddenSmallCount, Disclosure.HiddenToProtectAnother, Disclosure.Shown, Disclosure.Shown],
            [pattern[1], pattern[2], pattern[3], pattern[9]]);
    }

    [Fact]
    public void The_rest_of_the_majority_is_one_too()
    {
        LatticeCell town = new(1, [1], [new CountGroup("all", [20, 10], true), new CountGroup("minority", [10, 10], true)]);

        Assert.Equal(Disclosure.Shown, PublicLattice.Protect([town], Policy)[1]);
        Assert.Equal(Disclosure.HiddenSmallCount, PublicLattice.Protect([town], Policy, complements: [new Complement("majority", "all", ["minority"])])[1]);
    }

    [Theory]
    [InlineData(false, Disclosure.Shown)]
    [InlineData(true, Disclosure.HiddenSmallCount)]
    public void The_rest_of_a_complement_tells_only_where_that_of_the_whole_does(bool wholeTells, Disclosure expected)
    {
        LatticeCell town = new(1, [1], [new CountGroup("all", [20, 10], wholeTells), new CountGroup("minority", [10, 10], true)]);

        Assert.Equal(expected, PublicLattice.Protect([town], Policy, complements: [new Complement("majority", "all", ["minority"])])[1]);
    }

    [Fact]
    public void No_rest_of_what_can_be_worked_out_is_empty() => Lattices.Sample(
        cells =>
        {
            var pattern = PublicLattice.Protect(cells, Policy);
            var shown = cells.Where(cell => pattern[cell.Key] == Disclosure.Shown).ToList();
            foreach (var cell in shown)
            {
                var within = shown.Where(other => other != cell && other.Atoms.All(cell.Atoms.Contains)).ToList();
                var largest = within.Where(one => !within.Exists(other => other != one && one.Atoms.All(other.Atoms.Contains))).ToList();
                var (some, rest) = (Left(0), Left(1));
                Assert.False(Policy.IsSmall(some) || Policy.IsSmall(rest) || (rest == 0 && some > 0), $"{cell.Key}: {some}, {rest}");

                long Left(int place) => cell.Groups[0].Counts[place] - largest.Sum(one => one.Groups[0].Counts[place]);
            }
        },
        iter: Tries.Of(2000));

    private static LatticeCell Cell(long key, IReadOnlyCollection<long> villages, long deprived, long others) =>
        new(key, villages, [new CountGroup("deprived", [deprived, others], true)]);
}
