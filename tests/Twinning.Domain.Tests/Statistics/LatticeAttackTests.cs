using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Whoever adds and subtracts all published numbers finds no small count.</summary>
public class LatticeAttackTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(10)]
    public void No_small_count_can_be_worked_out(int threshold) => LatticeGen.Any.Sample(
        lattice =>
        {
            var pattern = lattice.Protect(threshold);
            Assert.DoesNotContain(Disclosure.GivenAway, pattern.Values);
            Assert.Empty(Found(lattice, key => pattern[key] == Disclosure.Shown, threshold));
        },
        iter: Tries.Of(300));

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void No_hidden_cell_can_be_worked_out(int threshold) => LatticeGen.Any.Sample(
        lattice =>
        {
            var pattern = lattice.Protect(threshold);
            var attacker = new HouseholdAttacker(lattice, cell => pattern[cell.Key] == Disclosure.Shown);
            Assert.DoesNotContain(
                from cell in lattice.Cells
                where pattern[cell.Key] is not (Disclosure.Shown or Disclosure.BoundariesCross)
                from counts in cell.Groups
                select attacker.WorkOut(cell.Atoms, TestLattice.Masks[counts.Name]),
                count => count is not null);
        },
        iter: Tries.Of(300));

    [Fact]
    public void A_second_publication_takes_the_first_into_account() => Gen.Select(LatticeGen.Any, Gen.Int[0, 999].Array[40]).Sample(
        (lattice, numbers) =>
        {
            var first = lattice with { Cells = [.. lattice.Cells.Where((_, index) => numbers[index] % 2 == 0)] };
            var known = first.Protect(5).Where(cell => cell.Value == Disclosure.Shown).Select(cell => cell.Key).ToHashSet();

            var pattern = lattice.Protect(5, known);

            Assert.All(known, key => Assert.Equal(Disclosure.Shown, pattern[key]));
            Assert.Empty(Found(lattice, key => pattern[key] == Disclosure.Shown, 5));
        },
        iter: Tries.Of(300));

    [Fact]
    public void Hiding_small_counts_alone_is_not_enough()
    {
        var broken = 0;
        LatticeGen.Any.Sample(
            lattice =>
            {
                var policy = new SuppressionPolicy();
                var small = lattice.Cells
                    .Where(cell => lattice.Guarded.Any(name => policy.IsSmall(lattice.Count(cell.Atoms, TestLattice.Masks[name]))))
                    .Select(cell => cell.Key).ToHashSet();
                broken += Found(lattice, key => !small.Contains(key), 5).Any() ? 1 : 0;
            },
            iter: 100,
            threads: 1);

        Assert.True(broken > 10, $"The attacker broke {broken} of 100 naive patterns.");
    }

    [Fact]
    public void The_order_of_the_cells_does_not_matter() => Gen.Select(LatticeGen.Any, Gen.Int).Sample(
        (lattice, seed) =>
        {
            var shuffled = lattice.Cells.ToArray();
            new Random(seed).Shuffle(shuffled);
            var pattern = lattice.Protect(5);
            var other = (lattice with { Cells = shuffled }).Protect(5);
            Assert.Equal(pattern.OrderBy(cell => cell.Key), other.OrderBy(cell => cell.Key));
        },
        iter: Tries.Of(500));

    private static IEnumerable<string> Found(TestLattice lattice, Func<long, bool> isKnown, int threshold)
    {
        var attacker = new HouseholdAttacker(lattice, cell => isKnown(cell.Key));
        return from set in Enumerable.Range(1, (1 << lattice.Households.Count) - 1)
               let villages = Enumerable.Range(0, lattice.Households.Count)
                   .Where(village => (set >> village & 1) == 1).Select(village => (long)village).ToArray()
               from name in lattice.Guarded
               let count = attacker.WorkOut(villages, TestLattice.Masks[name])
               where count > 0 && count < threshold
               select $"{count} {name} in {string.Join('+', villages)}";
    }
}
