using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

/// <summary>Which rates the households of the neighbouring years accuse, and which figure fits instead.</summary>
public class NeighbouringYearsTests
{
    // At 10.0 %, 11,055 poor are at least 110,000 households and 8,955 at most 90,000: a tenth from 100,000.
    [Theory]
    [InlineData(11_055, false)]
    [InlineData(11_056, true)]
    [InlineData(8_955, false)]
    [InlineData(8_954, true)]
    public void A_tenth_beyond_the_neighbours_is_allowed(long poor, bool isFound) =>
        Assert.Equal(isFound, Found([Published(2016), Of(2017).WithPoor(poor, 10.0m), Published(2018)]).Any());

    // At 10.0 %, 10,050 poor are at least 100,000 households and 9,950 at most 100,000.
    [Theory]
    [InlineData(10_051, null)]
    [InlineData(10_050, 10.0)]
    [InlineData(9_950, 10.0)]
    [InlineData(9_949, null)]
    public void What_fits_between_two_neighbours_lies_between_them(long poor, double? fits) =>
        Assert.Equal((decimal?)fits, Assert.Single(Found([Published(2016), Of(2017).WithPoor(poor, 70.0m), Published(2018)])).Fits);

    [Theory]
    [InlineData(10_500)]
    [InlineData(9_500)]
    public void What_fits_at_the_end_of_a_series_may_be_beyond_its_neighbours(long poor) =>
        Assert.Equal(10.0m, Assert.Single(Found([Published(2018), Published(2019), Of(2020).WithPoor(poor, 70.0m)])).Fits);

    [Theory]
    [InlineData(2018, true)]
    [InlineData(2017, false)]
    public void An_end_is_held_against_years_up_to_three_away(int first, bool isFound) =>
        Assert.Equal(isFound, Found([Published(first), Published(2019), Of(2021).WithPoor(10_000, 70.0m)]).Any());

    [Fact]
    public void Households_that_were_published_accuse_no_rate() =>
        Assert.Empty(Found([Published(2016), Published(2017, 200_000).WithPoor(20_000, 10.0m), Published(2018)]));

    [Fact]
    public void Of_two_counts_in_one_year_the_later_is_nearer_to_the_next_year()
    {
        PovertyReturn later = Published(2022, 130_000);
        var earlier = Published(2022) with { Key = later.Key with { Standard = new("VN-2016") }, AsOf = new(2022, 6, 30) };

        Assert.Single(Found([later, earlier, Of(2023).WithPoor(11_000, 10.0m), Published(2024, 130_000)]));
    }

    [Fact]
    public void Two_rates_far_too_high_do_not_accuse_the_honest_end_beside_them() => Assert.Equal(
        [2017, 2018],
        Years([Of(2016).WithPoor(3_000, 3.00m), Of(2017).WithPoor(3_000, 10.00m), Of(2018).WithPoor(3_000, 60.00m), Published(2019), Published(2020)]));

    [Fact]
    public void Two_rates_far_too_low_do_not_accuse_the_honest_end_beside_them() => Assert.Equal(
        [2017, 2018],
        Years([Of(2016).WithPoor(3_000, 3.00m), Of(2017).WithPoor(3_000, 1.00m), Of(2018).WithPoor(3_000, 0.15m), Published(2019), Published(2020)]));

    private static IEnumerable<int> Years(PovertyReturn[] series) => Found(series).Select(finding => finding.Key.Year);

    private static IReadOnlyList<PublishedFigureFinding> Found(PovertyReturn[] series) => PublishedFigureCheck.OfSeries(series);

    private static PovertyReturn Published(int year, long households = 100_000) => Of(year) with { Households = households };
}
