using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Whoever tries every distribution that fits the published numbers is left with two or more values of each small count.</summary>
public class GuessingTests
{
    private const int Most = 9;

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Two_values_stay_possible_for_one_who_knows_that_nothing_hidden_is_zero(int threshold) => LatticeGen.Simple.Sample(
        lattice => AssertTwoValues(lattice, threshold, (cell, count) => count > 0 || Said(cell) == 0),
        iter: Tries.Of(200));

    [Theory]
    [InlineData(3)]
    [InlineData(5)]
    public void Two_values_stay_possible_in_a_shown_area_for_one_who_knows_that_all_that_is_hidden_is_small(int threshold) =>
        LatticeGen.Flat.Sample(
        lattice =>
        {
            var pattern = lattice.Protect(threshold);
            if (pattern[100] == Disclosure.Shown && lattice.Cells.Where(cell => pattern[cell.Key] != Disclosure.Shown).All(cell => Said(cell) < threshold))
            {
                AssertTwoValues(lattice, threshold, (cell, count) => Said(cell) == 0 ? count == 0 : count > 0 && count < threshold);
            }
        },
        iter: Tries.Of(500));

    private static void AssertTwoValues(TestLattice lattice, int threshold, Func<LatticeCell, long, bool> mayBe)
    {
        var pattern = lattice.Protect(threshold);
        var policy = new SuppressionPolicy(threshold);
        var small = lattice.Cells.Where(cell => pattern[cell.Key] != Disclosure.Shown && policy.IsSmall(Said(cell))).ToArray();
        if (small.Length > 0)
        {
            var fitting = Fitting(lattice, pattern, mayBe).ToArray();
            Assert.All(small, cell => Assert.NotEmpty(fitting.Select(households => cell.Atoms.Sum(village => households[village])).Distinct().Skip(1)));
        }
    }

    private static IEnumerable<long[]> Fitting(TestLattice lattice, IReadOnlyDictionary<long, Disclosure> pattern, Func<LatticeCell, long, bool> mayBe)
    {
        var villages = lattice.Households.Count;
        var all = (int)Math.Pow(Most + 1, villages);
        for (var number = 0; number < all; number++)
        {
            var households = new long[villages];
            for (var (village, rest) = (0, number); village < villages; village++, rest /= Most + 1)
            {
                households[village] = rest % (Most + 1);
            }

            if (lattice.Cells.All(cell => cell.Atoms.Sum(village => households[village]) is var count
                && (pattern[cell.Key] == Disclosure.Shown ? count == Said(cell) : mayBe(cell, count))))
            {
                yield return households;
            }
        }
    }

    private static long Said(LatticeCell cell) => cell.Groups[0].Counts[0];
}
