using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;
using static Twinning.Domain.Tests.Statistics.ExampleLattice;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Where areas have several groups of counts, or several cells are of one area, each count is judged by itself.</summary>
public class SeveralGroupsTests
{
    [Fact]
    public void Two_small_counts_hide_as_one_does() =>
        Assert.Equal(Disclosure.HiddenSmallCount, Protect(5, Both(1, 2, 3, 1))[1]);

    [Fact]
    public void That_all_are_ones_is_seen_beside_a_group_in_which_they_are_not()
    {
        var villages = Enumerable.Range(1, 5).Select(village => Two(village, 10, 1, village));

        var pattern = Protect(5, [Two(100, 50, 5, 1, 2, 3, 4, 5), .. villages]);

        Assert.Equal(Disclosure.HiddenToProtectAnother, pattern[100]);
    }

    [Fact]
    public void Areas_of_which_one_group_was_published_can_be_hidden_for_the_other()
    {
        LatticeCell[] cells =
        [
            Says(11, "a", 20, 1), Says(12, "a", 10, 2),
            Two(1, 20, 20, 1), Two(2, 10, 2, 2), Two(3, 30, 30, 3), Two(100, 60, 52, 1, 2, 3),
        ];

        Assert.Equal([1, 2], Hidden([11, 12], cells));
    }

    [Fact]
    public void An_area_that_was_published_under_two_names_covers_no_other()
    {
        LatticeCell[] cells = [Cell(11, 20, 1), Cell(12, 20, 1), Village(2, 2), Village(3, 30), Area(52, 1, 2, 3)];

        Assert.Equal([2, 3], Hidden([11, 12], cells));
    }

    [Fact]
    public void That_two_of_three_sources_agree_does_not_settle_it() =>
        Assert.Equal(Enumerable.Repeat(Disclosure.Contradicted, 3), Protect(5, Village(1, 10), Cell(200, 20, 1), Cell(300, 20, 1)).Values);

    [Theory]
    [InlineData(4, Disclosure.GivenAway)]
    [InlineData(5, Disclosure.Shown)]
    public void Of_a_published_area_of_two_names_one_small_count_is_enough(long poor, Disclosure expected) =>
        Assert.Equal(expected, Protect([200], Both(1, poor, 30, 1), Both(200, poor, 30, 1))[200]);

    [Fact]
    public void A_group_whose_rest_tells_in_one_area_tells_in_all()
    {
        LatticeCell[] cells =
        [
            new(1, [1], [new CountGroup("deprived", [20, 0])]),
            new(2, [2], [new CountGroup("deprived", [20, 30], RestTells: true)]),
        ];

        Assert.Equal([1], Hidden(cells));
    }

    private static LatticeCell Two(long key, long a, long b, params long[] villages) => new(key, villages, [new CountGroup("a", [a]), new CountGroup("b", [b])]);
}
