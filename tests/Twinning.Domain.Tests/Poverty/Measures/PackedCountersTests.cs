using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class PackedCountersTests
{
    private static readonly long Most = PackedCounters.MostRows;

    private static readonly PatternCount[] MostOnce = [new(1, Most, Most * ushort.MaxValue)];

    [Fact]
    public void Counters_hold_sixteen_million_rows_of_the_largest_household_and_then_are_full()
    {
        var counters = new PackedCounters(2);
        Assert.Equal((1 << 24) - 1, counters.Room);

        for (var bit = 0; bit < 24; bit++)
        {
            Assert.True(counters.HasRoomFor(counters));
            counters.Add(counters);
            counters.Add(1, ushort.MaxValue);
        }

        Assert.Equal(0, counters.Room);
        Assert.False(counters.HasRoomFor(counters));
        Assert.Equal([(1L, Most, Most * ushort.MaxValue)], counters.InOrder());
    }

    [Fact]
    public void Columns_take_room_as_single_rows_do()
    {
        var counters = new PackedCounters(3);

        counters.AddColumns(new PatternCells(1, 1), [0, 1, 1], [1, 1, 0], [4, 5, 6], [0, 0, 0]);

        Assert.Equal(PackedCounters.MostRows - 3, counters.Room);
        Assert.Equal([(0L, 1L, 4L), (1L, 1L, 5L), (2L, 1L, 6L)], counters.InOrder());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(4_096)]
    [InlineData(4_097)]
    [InlineData(10_000)]
    public void Rows_without_a_group_are_all_of_the_first(int rows)
    {
        var (deprived, known, members) = (new ushort[rows], new ushort[rows], new ushort[rows]);
        for (var row = 0; row < rows; row++)
        {
            (deprived[row], known[row], members[row]) = ((ushort)(row % 2), (ushort)(row % 5 == 0 ? 0 : 1), (ushort)row);
        }

        var (without, with) = (new DeprivationProfileBuilder(1), new DeprivationProfileBuilder(1));
        without.AddColumns(deprived, known, members, default);
        with.AddColumns(deprived, known, members, new ushort[rows]);

        Assert.Equal(with.ToProfile(), without.ToProfile());
        Assert.Equal(rows, without.ToProfile().Households + without.ToProfile().MissingHouseholds);
    }

    [Fact]
    public void A_full_builder_counts_on()
    {
        var rows = Full();
        rows.Add(1, 1, ushort.MaxValue);
        Assert.Equal([new PatternCount(1, Most + 1, (Most + 1) * ushort.MaxValue)], rows.ToProfile().Patterns);

        var columns = Full();
        columns.AddColumns([1, 1], [1, 1], [ushort.MaxValue, ushort.MaxValue], default);
        Assert.Equal([new PatternCount(1, Most + 2, (Most + 2) * ushort.MaxValue)], columns.ToProfile().Patterns);

        var both = Full().Take(Full());
        Assert.Equal([new PatternCount(1, 2 * Most, 2 * Most * ushort.MaxValue)], both.ToProfile().Patterns);
    }

    [Fact]
    public void Columns_fill_what_room_is_left_before_they_count_on()
    {
        var builder = Doubled(23).Take(Doubled(23));
        builder.AddColumns([1, 1, 1], [1, 1, 1], [1, 2, 3], default);

        Assert.Equal([new PatternCount(1, Most + 2, ((Most - 1) * ushort.MaxValue) + 6)], builder.ToProfile().Patterns);
    }

    [Fact]
    public void Columns_that_are_counted_in_parts_keep_their_groups()
    {
        var builder = Doubled(23, groups: 2).Take(Doubled(23, groups: 2));
        builder.AddColumns([1, 1, 1], [1, 1, 1], [1, 2, 3], [0, 1, 1]);

        var profiles = builder.ToProfiles();

        Assert.Equal([new PatternCount(1, Most, ((Most - 1) * ushort.MaxValue) + 1)], profiles[0].Patterns);
        Assert.Equal([new PatternCount(1, 2, 5)], profiles[1].Patterns);
    }

    [Fact]
    public void Single_rows_and_counted_ones_take_each_other()
    {
        var expected = new[] { new PatternCount(0, 2, 7), new PatternCount(1, 3, 9) };

        Assert.Equal(expected, Counted().Take(Single()).ToProfile().Patterns);
        Assert.Equal(expected, Single().Take(Counted()).ToProfile().Patterns);
        Assert.Equal([new PatternCount(0, 4, 14), new PatternCount(1, 2, 4)], Counted().Take(Counted()).ToProfile().Patterns);
        Assert.Equal([new PatternCount(1, 4, 14)], Single().Take(Single()).ToProfile().Patterns);

        static DeprivationProfileBuilder Counted()
        {
            var builder = new DeprivationProfileBuilder(1);
            builder.AddCounted(0, 0, 1, 2, 7);
            builder.AddCounted(0, 1, 1, 1, 2);
            return builder;
        }

        static DeprivationProfileBuilder Single()
        {
            var builder = new DeprivationProfileBuilder(1);
            builder.Add(1, 1, 3);
            builder.Add(1, 1, 4);
            return builder;
        }
    }

    private static DeprivationProfileBuilder Full()
    {
        var builder = Doubled(24);
        Assert.Equal(MostOnce, Doubled(24).ToProfile().Patterns);
        return builder;
    }

    /// <summary>Makes a builder of 2ⁿ − 1 rows by taking it into itself, with one row more, n times.</summary>
    private static DeprivationProfileBuilder Doubled(int times, int groups = 1)
    {
        var builder = new DeprivationProfileBuilder(1, groups);
        for (var time = 0; time < times; time++)
        {
            builder.Take(builder).Add(1, 1, ushort.MaxValue);
        }

        return builder;
    }
}
