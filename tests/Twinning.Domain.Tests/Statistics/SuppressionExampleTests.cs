using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Small lattices, worked out by hand. Area 100 holds villages 1, 2, 3 …; a village's cell has the village's number.</summary>
public class SuppressionExampleTests
{
    [Theory]
    [InlineData(5, 0, true)]
    [InlineData(5, 1, false)]
    [InlineData(5, 4, false)]
    [InlineData(5, 5, true)]
    [InlineData(3, 2, false)]
    [InlineData(3, 3, true)]
    [InlineData(10, 9, false)]
    [InlineData(10, 10, true)]
    public void A_count_is_shown_from_the_threshold_on_and_when_it_is_zero(int threshold, long poor, bool isShown) =>
        Assert.Equal(isShown, Protect(threshold, Village(1, poor))[1] == Disclosure.Shown);

    [Theory]
    [InlineData(50, 46)]
    [InlineData(50, 49)]
    public void A_complement_is_as_small_as_a_count(long households, long poor)
    {
        LatticeCell cell = new(1, [1], [new CountGroup("households", [households]), new CountGroup("poor", [poor])]);

        var pattern = PublicLattice.Protect([cell], new SuppressionPolicy(), complements: [new("not poor", "households", ["poor"])]);

        Assert.Equal(Disclosure.HiddenSmallCount, pattern[1]);
    }

    [Fact]
    public void One_hidden_village_takes_the_smallest_neighbour_with_it() =>
        Assert.Equal([2, 3], Hidden(Area(40, 1, 2, 3, 4), Village(1, 0), Village(2, 7), Village(3, 3), Village(4, 30)));

    [Fact]
    public void Of_two_as_small_the_smaller_key_is_hidden() =>
        Assert.Equal([1, 3], Hidden(Area(17, 1, 2, 3), Village(1, 7), Village(2, 7), Village(3, 3)));

    [Fact]
    public void Two_hidden_villages_that_come_to_a_small_sum_take_a_third_with_them() =>
        Assert.Equal([1, 2, 3], Hidden(Area(53, 1, 2, 3, 4), Village(1, 1), Village(2, 2), Village(3, 10), Village(4, 40)));

    [Fact]
    public void Two_hidden_villages_that_come_to_the_threshold_cover_each_other() =>
        Assert.Equal([1, 2], Hidden(Area(55, 1, 2, 3, 4), Village(1, 2), Village(2, 3), Village(3, 10), Village(4, 40)));

    [Fact]
    public void Five_villages_of_one_are_not_told_apart_from_their_sum_so_another_is_hidden() =>
        Assert.Contains(6, Hidden([Area(25, 1, 2, 3, 4, 5, 6), .. Enumerable.Range(1, 5).Select(village => Village(village, 1)), Village(6, 20)]));

    [Fact]
    public void Two_villages_of_four_are_the_most_that_is_hidden_so_another_is_hidden() =>
        Assert.Contains(3, Hidden(Area(28, 1, 2, 3), Village(1, 4), Village(2, 4), Village(3, 20)));

    [Fact]
    public void Where_no_neighbour_helps_the_area_above_is_hidden() =>
        Assert.Equal([2, 100], Hidden([1], Area(103, 1, 2), Village(1, 100), Village(2, 3)));

    [Fact]
    public void What_earlier_publications_give_away_is_named()
    {
        var pattern = Protect([1, 100], Area(103, 1, 2), Village(1, 100), Village(2, 3));

        Assert.Equal((Disclosure.Shown, Disclosure.Shown, Disclosure.GivenAway), (pattern[100], pattern[1], pattern[2]));
    }

    [Fact]
    public void A_small_part_that_no_published_village_covers_is_protected_too() =>
        Assert.Equal([1], Hidden(Area(43, 1, 2, 3), Village(1, 10), Village(2, 30)));

    [Fact]
    public void A_large_part_that_no_published_village_covers_covers_a_village() =>
        Assert.Equal([1], Hidden(Area(43, 1, 2, 3), Village(1, 3), Village(2, 30)));

    [Fact]
    public void An_area_withheld_while_its_villages_are_shown_takes_one_with_it() =>
        Assert.Equal(
            (Disclosure.Withheld, Disclosure.HiddenToProtectAnother),
            PublicLattice.Protect([Area(30, 1, 2), Village(1, 10), Village(2, 20)], new SuppressionPolicy(), withheld: new HashSet<long> { 100 })
                is var pattern ? (pattern[100], pattern[1]) : default);

    [Fact]
    public void The_same_villages_under_an_old_and_a_new_name_share_one_fate()
    {
        var pattern = Protect(5, Area(3, 1, 2), Cell(200, 3, 1, 2), Village(1, 0), Village(2, 3));

        Assert.NotEqual(Disclosure.Shown, pattern[100]);
        Assert.NotEqual(Disclosure.Shown, pattern[200]);
    }

    [Fact]
    public void The_same_villages_with_two_different_counts_are_not_shown()
    {
        var pattern = Protect(5, Area(30, 1, 2), Cell(200, 31, 1, 2));

        Assert.Equal(Disclosure.Contradicted, pattern[100]);
        Assert.Equal(Disclosure.Contradicted, pattern[200]);
    }

    [Fact]
    public void Of_two_areas_that_cross_the_larger_stays()
    {
        var pattern = Protect(5, Cell(100, 30, 1, 2, 3), Cell(200, 20, 3, 4), Village(1, 10), Village(3, 10));

        Assert.Equal(Disclosure.Shown, pattern[100]);
        Assert.Equal(Disclosure.BoundariesCross, pattern[200]);
    }

    [Fact]
    public void Of_two_areas_that_cross_the_one_known_elsewhere_stays() =>
        Assert.Equal(Disclosure.BoundariesCross, Protect([200], Cell(100, 30, 1, 2, 3), Cell(200, 20, 3, 4))[100]);

    [Fact]
    public void Areas_known_elsewhere_cannot_cross() =>
        Assert.Throws<ArgumentException>(() => Protect([100, 200], Cell(100, 30, 1, 2, 3), Cell(200, 20, 3, 4)));

    [Fact]
    public void An_old_map_within_a_new_one_is_one_tree() =>
        Assert.Empty(Hidden(Cell(100, 60, 1, 2, 3), Cell(200, 30, 1, 2), Cell(300, 30, 3), Village(1, 10), Village(2, 20)));

    [Fact]
    public void A_count_that_is_missing_in_one_village_is_guarded_as_if_it_were_hidden() =>
        Assert.Equal([2], Hidden(Area(53, 1, 2, 3), Village(1, null), Village(2, 10), Village(3, 40)));

    [Theory]
    [InlineData("poor", "households")]
    [InlineData("households", "poor")]
    public void A_complement_of_counts_that_different_areas_say_is_guarded_too(string ofAreas, string ofVillages)
    {
        var isPoor = ofAreas == "poor";
        LatticeCell[] cells =
        [
            Says(100, ofAreas, isPoor ? 98 : 100, 1, 2, 3),
            Says(1, ofAreas, 40, 1),
            Says(2, ofVillages, 30, 2),
            Says(3, ofVillages, isPoor ? 30 : 28, 3),
        ];

        var pattern = PublicLattice.Protect(cells, new SuppressionPolicy(), complements: [new("not poor", "households", ["poor"])]);

        Assert.Contains(Disclosure.HiddenToProtectAnother, pattern.Values);
    }

    [Fact]
    public void A_new_zero_that_would_open_what_is_known_elsewhere_is_hidden()
    {
        // Known: 10 poor in village 1, and 6 poor of the minority in villages 1 and 2. That none of these live in 2 would tell of 4 others in 1.
        LatticeCell[] cells =
        [
            Says(1, "poor", 10, 1),
            Says(100, "minority", 6, 1, 2),
            new(2, [2], [new CountGroup("poor", [0]), new CountGroup("minority", [0])]),
        ];

        var pattern = PublicLattice.Protect(
            cells, new SuppressionPolicy(), new HashSet<long> { 1, 100 }, [new("majority", "poor", ["minority"])]);

        Assert.Equal((Disclosure.Shown, Disclosure.HiddenToProtectAnother, Disclosure.Shown), (pattern[1], pattern[2], pattern[100]));
    }

    [Fact]
    public void All_counts_of_an_area_share_one_fate_and_so_do_linked_rounds()
    {
        LatticeCell cell = new(1, [1], [new CountGroup("2016: poor at the end", [40]), new CountGroup("2017: newly poor", [2])]);

        Assert.Equal(Disclosure.HiddenSmallCount, PublicLattice.Protect([cell], new SuppressionPolicy())[1]);
    }

    [Fact]
    public void Sources_that_contradict_each_other_by_a_little_are_guarded_by_the_difference() =>
        Assert.NotEmpty(Hidden(Area(48, 1, 2), Village(1, 10), Village(2, 40)));

    [Fact]
    public void A_lattice_without_cells_has_nothing_to_hide() =>
        Assert.Empty(PublicLattice.Protect([], new SuppressionPolicy(), complements: [new("not poor", "households", ["poor"])]));

    [Fact]
    public void What_is_no_lattice_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Protect(5, Village(1, 10), Village(1, 10)));
        Assert.Throws<ArgumentException>(() => Protect(5, Cell(1, 10)));
        Assert.Throws<ArgumentException>(() => Protect(5, new LatticeCell(1, [1], [new CountGroup("poor", [1]), new CountGroup("poor", [1])])));
        Assert.Throws<ArgumentException>(() => Protect(5, Village(1, 10), new LatticeCell(2, [2], [new CountGroup("poor", [10, 20])])));
        Assert.Throws<ArgumentException>(() =>
            PublicLattice.Protect([Village(1, 10)], new SuppressionPolicy(), complements: [new("poor", "poor", [])]));
    }

    private static IReadOnlyDictionary<long, Disclosure> Protect(int threshold, params LatticeCell[] cells) =>
        PublicLattice.Protect(cells, new SuppressionPolicy(threshold));

    private static IReadOnlyDictionary<long, Disclosure> Protect(long[] known, params LatticeCell[] cells) =>
        PublicLattice.Protect(cells, new SuppressionPolicy(), known.ToHashSet());

    private static IEnumerable<long> Hidden(params LatticeCell[] cells) => Hidden([], cells);

    private static IEnumerable<long> Hidden(long[] known, params LatticeCell[] cells) =>
        Protect(known, cells).Where(cell => cell.Value != Disclosure.Shown).Select(cell => cell.Key).Order();

    private static LatticeCell Village(long village, long? poor) => Cell(village, poor, village);

    private static LatticeCell Area(long poor, params long[] villages) => Cell(100, poor, villages);

    private static LatticeCell Cell(long key, long? poor, params long[] villages) => Says(key, "poor", poor, villages);

    private static LatticeCell Says(long key, string name, long? count, params long[] villages) =>
        new(key, villages, count is { } known ? [new CountGroup(name, [known])] : []);
}
