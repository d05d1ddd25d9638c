using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Statistics;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

public class StatusCellsTests
{
    [Fact]
    public void Of_what_is_told_the_sums_and_rests_follow()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.All, 60, 25, 10);

        Assert.Equal("households 60, poor 25, near-poor 10, not poor 35, not near-poor 50, either 35, neither 25", Known(cells, PopulationBase.All));
        Assert.Equal(string.Empty, Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void A_count_that_is_left_out_leaves_out_what_needs_it()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.Minority, 60, null, 10);

        Assert.Equal("households 60, near-poor 10, not near-poor 50", Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void What_is_told_first_stays()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.All, null, 25, null);
        cells.Tell(PopulationBase.All, 60, 24, null);

        Assert.Equal("households 60, poor 25, not poor 35", Known(cells, PopulationBase.All));
    }

    [Fact]
    public void Where_nobody_lives_nobody_is_poor()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.Minority, 0, null, null);

        Assert.Equal("households 0, poor 0, near-poor 0, not poor 0, not near-poor 0, either 0, neither 0", Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void Where_nobody_is_poor_nobody_of_the_minority_is()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.All, null, 0, null);

        Assert.Equal("poor 0", Known(cells, PopulationBase.Minority));
    }

    [Theory]
    [InlineData(54, "households 54")]
    [InlineData(55, "households 55, poor 7, near-poor 5, not poor 48, not near-poor 50, either 12, neither 43")]
    public void Where_all_are_of_the_minority_it_is_counted_as_all_are(int minority, string expected)
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.Minority, minority, null, null);
        cells.Tell(PopulationBase.All, 55, 7, 5);

        Assert.Equal(expected, Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void Where_all_are_poor_the_minority_is()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.All, 55, 55, null);
        cells.Tell(PopulationBase.Minority, null, 20, null);

        Assert.Equal("households 20, poor 20, near-poor 0, not poor 0, not near-poor 20, either 20, neither 0", Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void Where_nobody_else_is_known_to_live_one_count_is_the_others()
    {
        var cells = new StatusCells();
        cells.TellEmpty(Counts(30, 7, 5), Counts(30, 7, 5));
        cells.Tell(PopulationBase.All, null, 7, null);

        Assert.Equal("poor 7", Known(cells, PopulationBase.Minority));
    }

    [Theory]
    [InlineData(30, 7, 5, 20, 6, 4, "", "")]
    [InlineData(30, 0, 5, 20, 0, 4, "poor 0", "poor 0")]
    [InlineData(30, 7, 0, 20, 6, 0, "near-poor 0", "near-poor 0")]
    [InlineData(30, 7, 5, 10, 0, 4, "", "poor 0")]
    [InlineData(30, 7, 5, 10, 6, 0, "", "near-poor 0")]
    [InlineData(30, 7, 5, 10, 6, 4, "", "neither 0")]
    [InlineData(12, 7, 5, 0, 0, 0, "neither 0", "households 0, poor 0, near-poor 0, not poor 0, not near-poor 0, either 0, neither 0")]
    public void Where_a_kind_is_known_to_be_empty_its_counts_are(
        long all, long poor, long nearPoor, long minority, long minorityPoor, long minorityNearPoor, string expected, string expectedOfMinority)
    {
        var cells = new StatusCells();
        cells.TellEmpty(Counts(all, poor, nearPoor), Counts(minority, minorityPoor, minorityNearPoor));

        Assert.Equal(expected, Known(cells, PopulationBase.All));
        Assert.Equal(expectedOfMinority, Known(cells, PopulationBase.Minority));
    }

    [Fact]
    public void What_is_told_stands_where_it_was_empty_before()
    {
        var cells = new StatusCells();
        cells.TellEmpty(Counts(30, 0, 0), Counts(0, 0, 0));
        cells.Tell(PopulationBase.All, 30, 2, null);

        Assert.Equal(2, cells.Known(PopulationBase.All).Single(known => known.Name == "poor").Count);
    }

    [Fact]
    public void Sources_that_contradict_each_other_leave_no_negative_count()
    {
        var cells = new StatusCells();
        cells.Tell(PopulationBase.All, 6, 7, null);

        Assert.Equal("households 6, poor 7", Known(cells, PopulationBase.All));
    }

    private static string Known(StatusCells cells, PopulationBase population) =>
        string.Join(", ", cells.Known(population).Select(known => $"{known.Name} {known.Count}"));

    private static AreaCounts Counts(long households, long poor, long nearPoor) => new(households, 0, poor, 0, nearPoor, 0, 0);
}
