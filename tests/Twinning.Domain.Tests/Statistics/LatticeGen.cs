using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Random lattices: villages with few households, on an old and a new map, within districts and a province.</summary>
internal static class LatticeGen
{
    private static readonly string[] Full = ["all", "minority", "poor", "minority poor"];

    private static readonly string[][] Published =
        [Full, Full, ["poor"], ["all", "poor"], ["minority", "minority poor"], ["all", "minority", "poor"]];

    /// <summary>Makes lattices in which maps may cross, counts may be missing, and cells may be withheld.</summary>
    public static Gen<TestLattice> Any { get; } = Gen.Int[0, 999].Array[160].Select(numbers => Make(new Choices(numbers)));

    /// <summary>Makes lattices of one count that is recorded everywhere, on nested maps with nothing withheld.</summary>
    public static Gen<TestLattice> Simple { get; } = Gen.Int[0, 999].Array[160].Select(numbers => MakeSimple(new Choices(numbers)));

    /// <summary>Makes lattices of one area with villages that cover it.</summary>
    public static Gen<TestLattice> Flat { get; } = Gen.Select(Gen.Int[1, 6], Gen.Int[0, 6].Array[2, 5]).Select((most, counts) =>
    {
        var households = counts.Select(count => new long[] { Math.Min(count, most), 0, 0, 0 }).ToArray();
        var villages = Enumerable.Range(0, counts.Length).Select(village => (long)village).ToArray();
        return new TestLattice(
            households,
            [
                TestLattice.Cell(100, villages, households, ["all"], _ => true),
                .. villages.Select(village => TestLattice.Cell(village, [village], households, ["all"], _ => true)),
            ],
            ["all"]);
    });

    private static TestLattice Make(Choices choices)
    {
        var recordedIn = 2 + choices.Below(7);
        var published = Published[choices.Below(Published.Length)];
        var smallIn = 2 + choices.Below(9);
        var households = Enumerable.Range(0, 1 + choices.Below(7)).Select(_ => Household(choices, smallIn)).ToArray();
        var cells = Sets(choices, households.Length, choices.Below(3) == 0).Select(villages => TestLattice.Cell(
            Key(choices),
            villages,
            households,
            published,
            _ => choices.Below(recordedIn) > 0)).DistinctBy(cell => cell.Key).ToArray();
        return new TestLattice(households, cells, published)
        {
            Withheld = cells.Select(cell => cell.Key).Where(_ => choices.Below(15) == 0).ToHashSet(),
        };
    }

    private static TestLattice MakeSimple(Choices choices)
    {
        var most = 1 + choices.Below(6);
        var households = Enumerable.Range(0, 2 + choices.Below(4)).Select(_ => new long[] { choices.Below(most + 1), 0, 0, 0 }).ToArray();
        var cells = Sets(choices, households.Length, canCross: false)
            .Select(villages => TestLattice.Cell(Key(choices), villages, households, ["all"], _ => true));
        return new TestLattice(households, [.. cells.DistinctBy(cell => cell.Key)], ["all"]);
    }

    private static long Key(Choices choices) => (choices.Below(1000) * 1000L) + choices.Below(1000);

    private static long[] Household(Choices choices, int smallIn) =>
    [
        .. Enumerable.Range(0, TestLattice.Kinds).Select(_ =>
            choices.Below(4) == 0 ? 0L : choices.Below(smallIn) == 0 ? 1 + choices.Below(4) : 5 + choices.Below(8)),
    ];

    private static IEnumerable<long[]> Sets(Choices choices, int villages, bool canCross)
    {
        var old = Cuts(choices, villages, 2);
        var later = canCross ? Cuts(choices, villages, 2) : [.. old.Where(_ => choices.Below(2) == 0)];
        var districts = canCross ? Cuts(choices, villages, 4) : later.Where(_ => choices.Below(2) == 0).ToArray();
        return Enumerable.Range(0, villages).Where(_ => choices.Below(6) > 0).Select(village => new long[] { village })
            .Concat(Parts(old, villages)).Concat(Parts(later, villages)).Concat(Parts(districts, villages))
            .Concat(Parts([], villages))
            .Where(_ => choices.Below(6) > 0)
            .ToArray();
    }

    private static int[] Cuts(Choices choices, int villages, int oneIn) =>
        [.. Enumerable.Range(1, villages - 1).Where(_ => choices.Below(oneIn) == 0)];

    private static IEnumerable<long[]> Parts(int[] cuts, int villages) => cuts.Prepend(0).Zip(cuts.Append(villages))
        .Select(part => Enumerable.Range(part.First, part.Second - part.First).Select(village => (long)village).ToArray());

    /// <summary>Draws small numbers from given ones, over and over.</summary>
    private sealed class Choices(int[] numbers)
    {
        private int _next;

        public int Below(int bound) => numbers[_next++ % numbers.Length] % bound;
    }
}
