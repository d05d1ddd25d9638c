using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;
using static Twinning.Domain.Tests.Statistics.ExampleLattice;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>What is hidden and what is shown, worked out by hand.</summary>
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
    public void Sources_that_contradict_each_other_in_one_of_two_counts_are_guarded_too()
    {
        var pattern = PublicLattice.Protect(
            [Both(100, 70, 116, 1, 2), Both(1, 41, 63, 1), Both(2, 29, 52, 2)], new SuppressionPolicy());

        Assert.Contains(Disclosure.HiddenToProtectAnother, pattern.Values);
    }

    [Fact]
    public void The_same_village_with_two_different_values_of_one_of_its_counts_is_not_shown() =>
        Assert.Equal(
            [Disclosure.Contradicted, Disclosure.Contradicted],
            PublicLattice.Protect([Both(1, 10, 50, 1), Both(2, 10, 51, 1)], new SuppressionPolicy()).Values);

    [Fact]
    public void An_area_without_counts_has_nothing_to_hide() => Assert.Equal(Disclosure.Shown, Protect(5, Village(1, null))[1]);

    [Fact]
    public void A_lattice_without_cells_has_nothing_to_hide() =>
        Assert.Empty(PublicLattice.Protect([], new SuppressionPolicy(), complements: [new("not poor", "households", ["poor"])]));

    [Fact]
    public void What_is_no_lattice_is_refused()
    {
        Assert.Throws<ArgumentNullException>("cells", () => PublicLattice.Protect(null!, new SuppressionPolicy()));
        Assert.Throws<ArgumentNullException>("policy", () => PublicLattice.Protect([], null!));
        Assert.Throws<ArgumentException>(() => Protect(5, Village(1, 10), Village(1, 10)));
        Assert.Throws<ArgumentException>(() => Protect(5, Cell(1, 10)));
        Assert.Throws<ArgumentException>(() => Protect(5, new LatticeCell(1, [1], [new CountGroup("poor", [1]), new CountGroup("poor", [1])])));
        Assert.Throws<ArgumentException>(() => Protect(5, Village(1, 10), new LatticeCell(2, [2], [new CountGroup("poor", [10, 20])])));
        Assert.Throws<ArgumentException>(() =>
            PublicLattice.Protect([Village(1, 10)], new SuppressionPolicy(), complements: [new("poor", "poor", [])]));
    }
}
