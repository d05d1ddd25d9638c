using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;
using static Twinning.Domain.Tests.Statistics.ExampleLattice;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>What earlier publications say stays shown, decides where sources contradict each other, and is named where it gives something away.</summary>
public class EarlierPublicationTests
{
    [Fact]
    public void A_small_count_that_was_published_is_given_away() => Assert.Equal(Disclosure.GivenAway, Protect([1], Village(1, 2))[1]);

    [Fact]
    public void A_small_count_published_under_another_name_is_given_away_under_both() =>
        Assert.Equal([Disclosure.GivenAway, Disclosure.GivenAway], Protect([200], Village(1, 1), Cell(200, 1, 1)).Values);

    [Fact]
    public void A_withheld_area_is_given_away_when_all_its_villages_were_published()
    {
        var pattern = PublicLattice.Protect(
            [Area(30, 1, 2), Village(1, 10), Village(2, 20)], new SuppressionPolicy(), Keys(1, 2), withheld: Keys(100));

        Assert.Equal((Disclosure.GivenAway, Disclosure.Shown, Disclosure.Shown), (pattern[100], pattern[1], pattern[2]));
    }

    [Fact]
    public void An_area_whose_count_was_published_under_another_name_stays_shown() =>
        Assert.Equal([2], Hidden([1, 200], Area(10, 1, 2), Cell(200, 10, 1, 2), Village(1, 9), Village(2, 1)));

    [Fact]
    public void Of_two_counts_of_an_area_the_published_one_decides() =>
        Assert.Equal([100], Hidden([200], Area(8, 1, 2), Cell(200, 10, 1, 2), Village(1, 5), Village(2, 5)));

    [Fact]
    public void A_published_area_crosses_none_that_it_lies_in()
    {
        var pattern = Protect([100, 300], Area(40, 1, 2, 3, 4), Cell(200, 30, 2, 3, 4), Cell(300, 30, 1, 2, 3));

        Assert.Equal((Disclosure.Shown, Disclosure.BoundariesCross, Disclosure.Shown), (pattern[100], pattern[200], pattern[300]));
    }

    private static HashSet<long> Keys(params long[] keys) => keys.ToHashSet();
}
