using System.Collections.Generic;
using Twinning.Domain.Statistics;
using Xunit;
using static Twinning.Domain.Tests.Statistics.ExampleLattice;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Counts that anyone can work out by subtracting groups are guarded as if they were published.</summary>
public class ComplementTests
{
    [Theory]
    [InlineData(50, 46)]
    [InlineData(50, 49)]
    public void A_complement_is_as_small_as_a_count(long households, long poor)
    {
        LatticeCell cell = new(1, [1], [new CountGroup("households", [households]), new CountGroup("poor", [poor])]);

        var pattern = PublicLattice.Protect([cell], new SuppressionPolicy(), complements: [new("not poor", "households", ["poor"])]);

        Assert.Equal(Disclosure.HiddenSmallCount, pattern[1]);
    }

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

    [Theory]
    [InlineData("households", "poor")]
    [InlineData("poor", "minority")]
    public void A_complement_of_a_group_that_no_area_has_is_passed_over(string whole, string part) =>
        Assert.Equal(
            Disclosure.Shown,
            PublicLattice.Protect([Village(1, 10)], new SuppressionPolicy(), complements: [new("the others", whole, [part])])[1]);

    [Fact]
    public void A_complement_of_complements_is_guarded_too()
    {
        // Not (minority and poor) less majority is minority but not poor: 50 − 47.
        LatticeCell cell = new(
            1, [1], [new CountGroup("all", [100]), new CountGroup("minority", [50]), new CountGroup("minority poor", [47])]);
        Complement[] complements =
        [
            new("majority", "all", ["minority"]),
            new("not minority poor", "all", ["minority poor"]),
            new("minority not poor", "not minority poor", ["majority"]),
        ];

        Assert.Equal(Disclosure.Shown, PublicLattice.Protect([cell], new SuppressionPolicy(), complements: complements[..2])[1]);
        Assert.Equal(Disclosure.HiddenSmallCount, PublicLattice.Protect([cell], new SuppressionPolicy(), complements: complements)[1]);
    }

    [Fact]
    public void A_complement_that_comes_to_nothing_hides_nothing() =>
        Assert.Equal(
            Disclosure.Shown,
            PublicLattice.Protect([Village(1, 10)], new SuppressionPolicy(), complements: [new("none", "poor", ["poor"])])[1]);

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
}
