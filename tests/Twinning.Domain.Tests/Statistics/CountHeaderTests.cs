using System;
using System.Linq;
using Twinning.Domain.Statistics;
using Xunit;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>Cells by the thousand share a header and hold their counts in a row.</summary>
public class CountHeaderTests
{
    private static readonly CountHeader Header = new([new CountHeading("poor", 1), new CountHeading("deprived", 2, RestTells: true)]);

    [Fact]
    public void A_cell_of_a_shared_header_is_a_cell_of_groups()
    {
        var groups = new LatticeCell(1, [1], Header, [7, 20, 0]).Groups;

        Assert.Equal([("poor", false), ("deprived", true)], groups.Select(group => (group.Name, group.RestTells)));
        Assert.Equal([7L], groups[0].Counts);
        Assert.Equal([20L, 0L], groups[1].Counts);
    }

    [Theory]
    [InlineData(4, 20, 20, Disclosure.HiddenSmallCount)]
    [InlineData(5, 20, 20, Disclosure.Shown)]
    [InlineData(5, 20, 0, Disclosure.HiddenSmallCount)]
    [InlineData(5, 20, 5, Disclosure.Shown)]
    public void Both_are_judged_alike(long poor, long deprived, long others, Disclosure expected)
    {
        LatticeCell ofHeader = new(1, [1], Header, [poor, deprived, others]);
        LatticeCell ofGroups = new(1, [1], [new CountGroup("poor", [poor]), new CountGroup("deprived", [deprived, others], RestTells: true)]);

        Assert.Equal(expected, PublicLattice.Protect([ofHeader], new SuppressionPolicy())[1]);
        Assert.Equal(expected, PublicLattice.Protect([ofGroups], new SuppressionPolicy())[1]);
    }

    [Fact]
    public void Headers_of_one_lattice_may_have_their_groups_in_another_order()
    {
        CountHeader other = new([new CountHeading("deprived", 2, RestTells: true), new CountHeading("poor", 1)]);

        var pattern = PublicLattice.Protect(
            [new(1, [1], Header, [4, 20, 30]), new(2, [2], other, [20, 30, 8]), new(9, [1, 2], Header, [12, 40, 60])], new SuppressionPolicy());

        Assert.Equal([Disclosure.HiddenSmallCount, Disclosure.HiddenToProtectAnother, Disclosure.Shown], new long[] { 1, 2, 9 }.Select(key => pattern[key]));
    }

    [Theory]
    [InlineData(2)]
    [InlineData(4)]
    public void Counts_that_do_not_fit_the_header_are_refused(int counts)
    {
        LatticeCell cell = new(1, [1], Header, new long[counts]);

        Assert.Throws<ArgumentException>(() => cell.Groups);
        Assert.Throws<ArgumentException>(() => PublicLattice.Protect([cell], new SuppressionPolicy()));
    }

    [Fact]
    public void A_header_without_groups_or_with_one_twice_is_refused()
    {
        Assert.Throws<ArgumentNullException>("groups", () => new CountHeader(null!));
        Assert.Throws<ArgumentException>("groups", () => new CountHeader([new CountHeading("poor", 1), new CountHeading("poor", 2)]));
    }

    [Fact]
    public void A_group_has_as_many_counts_in_every_cell() => Assert.Throws<ArgumentException>(() => PublicLattice.Protect(
        [new(1, [1], Header, [7, 20, 30]), new(2, [2], new CountHeader([new CountHeading("poor", 2)]), [7, 8])], new SuppressionPolicy()));

    [Fact]
    public void A_group_without_counts_says_nothing()
    {
        LatticeCell cell = new(1, [1], new CountHeader([new CountHeading("none", 0, RestTells: true), new CountHeading("poor", 1)]), [7]);

        Assert.Equal(Disclosure.Shown, PublicLattice.Protect([cell], new SuppressionPolicy(), complements: [new("others", "none", ["poor"])])[1]);
    }
}
