using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;
using static Twinning.Domain.Tests.Statistics.ExampleLattice;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Which area is hidden to protect another, and that no more are hidden than it takes.</summary>
public class SuppressionChoiceTests
{
    [Fact]
    public void The_smallest_count_is_hidden_and_not_the_smallest_key() =>
        Assert.Equal([2, 3], Hidden(Area(46, 1, 2, 3), Village(1, 28), Village(2, 15), Village(3, 3)));

    [Fact]
    public void The_smaller_of_two_names_stands_for_an_area_that_has_both() =>
        Assert.Equal([2, 3, 20], Hidden(Area(17, 1, 2, 3), Cell(5, 7, 1), Village(2, 7), Cell(20, 7, 2), Village(3, 3)));

    [Fact]
    public void A_neighbour_whose_villages_are_all_shown_adds_nothing_and_stays() =>
        Assert.Equal([3, 4], Hidden(Area(25, 1, 2, 3, 4), Cell(200, 10, 1, 2), Village(1, 10), Village(3, 12), Village(4, 3)));

    [Fact]
    public void A_zero_that_could_not_help_stays() =>
        Assert.Equal([2, 4], Hidden([1, 100], Area(103, 1, 2, 3, 4), Village(1, 100), Village(2, 1), Village(3, 0), Village(4, 2)));

    [Fact]
    public void The_area_around_is_hidden_before_a_neighbour_that_adds_nothing()
    {
        LatticeCell[] cells = [Both(100, 18, 30, 1, 2, 3), Both(1, 8, 10, 1), Both(2, 5, 15, 2), Both(3, 5, 5, 3)];

        var pattern = PublicLattice.Protect(
            cells, new SuppressionPolicy(), new HashSet<long> { 2 }, [new("not poor", "households", ["poor"])]);

        Assert.Equal((Disclosure.HiddenToProtectAnother, Disclosure.Shown), (pattern[100], pattern[3]));
    }

    [Fact]
    public void An_area_hidden_for_its_neighbour_protects_the_rest_of_its_own_too() =>
        Assert.Equal([3, 20], Hidden(Area(13, 1, 2, 3), Cell(20, 10, 1, 2), Village(1, 7), Village(3, 3)));

    [Fact]
    public void An_area_hidden_for_a_rest_of_its_own_protects_the_rest_around_it_too() =>
        Assert.Equal([20], Hidden([1], Area(23, 1, 2, 3, 4), Cell(20, 11, 1, 2), Village(1, 8), Village(3, 10)));

    [Fact]
    public void A_part_of_zero_does_not_conceal_that_all_the_others_are_one() =>
        Assert.Contains(6, Hidden([Area(25, 1, 2, 3, 4, 5, 6, 7), .. Enumerable.Range(1, 5).Select(village => Village(village, 1)), Village(6, 20)]));

    [Fact]
    public void What_a_village_without_a_count_must_have_does_not_conceal_that_all_are_one() =>
        Assert.Equal(
            Disclosure.HiddenToProtectAnother,
            Protect(3, Area(23, 1, 2, 3, 4), Village(1, 1), Village(2, 1), Village(3, null), Village(4, 20))[4]);

    [Fact]
    public void A_neighbour_conceals_a_withheld_village_before_the_area_around_does() =>
        Assert.Equal([1, 2], HiddenWithheld(2, Area(35, 1, 2), Village(1, 8), Village(2, 27)));

    [Fact]
    public void A_village_above_zero_conceals_a_withheld_area_before_one_of_zero_does() =>
        Assert.Equal([1, 100], HiddenWithheld(100, Area(16, 1, 2), Village(1, 16), Village(2, 0)));

    [Fact]
    public void An_area_without_counts_conceals_nothing_and_stays() =>
        Assert.Equal([1, 2], HiddenWithheld(2, Area(76, 1, 2, 3), Village(1, 17), Cell(20, null, 2, 3), Village(2, 35), Village(3, 24)));
}
