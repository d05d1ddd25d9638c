using System.Linq;
using Twinning.GraphQL.Schema.Statistics;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

public class CellCountsTests
{
    private readonly CellCounts _counts = new();

    [Fact]
    public void Cells_of_the_same_groups_share_a_header()
    {
        _counts.Add("poor", 7);
        _counts.AddRest("deprived", 20, 30);
        var first = _counts.Take(1, [1])!;
        _counts.Add("poor", 8);
        _counts.AddRest("deprived", 40, 50);
        var second = _counts.Take(2, [2])!;

        Assert.Same(first.Header, second.Header);
        Assert.Equal([7L, 20L, 30L], first.Counts);
        Assert.Equal([8L, 40L, 50L], second.Counts);
        Assert.Equal([("poor", 1, false), ("deprived", 2, true)], first.Header.Groups.Select(group => (group.Name, group.Length, group.RestTells)));
    }

    [Theory]
    [InlineData("near-poor", false, 1)]
    [InlineData("poor", true, 1)]
    [InlineData("poor", false, 2)]
    public void Cells_of_other_groups_do_not(string name, bool restTells, int length)
    {
        _counts.Add("poor", 7);
        var first = _counts.Take(1, [1])!;
        _counts.Add(name, restTells, new long[length]);
        var second = _counts.Take(2, [2])!;

        Assert.NotSame(first.Header, second.Header);
        Assert.Equal((name, length, restTells), second.Header.Groups.Select(group => (group.Name, group.Length, group.RestTells)).Single());
    }

    [Fact]
    public void Nor_do_cells_of_fewer_groups()
    {
        _counts.Add("poor", 7);
        _counts.Add("near-poor", 8);
        var first = _counts.Take(1, [1])!;
        _counts.Add("poor", 7);
        var second = _counts.Take(2, [2])!;

        Assert.NotSame(first.Header, second.Header);
        Assert.Equal([7L], second.Counts);
    }

    [Fact]
    public void A_cell_knows_its_groups_and_the_next_one_begins_without()
    {
        _counts.Add("poor", 7);

        Assert.True(_counts.Has("poor"));
        Assert.False(_counts.Has("near-poor"));

        _counts.Take(1, [1]);

        Assert.False(_counts.Has("poor"));
        Assert.Null(_counts.Take(2, [2]));
    }
}
