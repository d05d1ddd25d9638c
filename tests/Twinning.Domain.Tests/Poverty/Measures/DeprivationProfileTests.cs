using System;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Measures;

public class DeprivationProfileTests
{
    [Fact]
    public void A_household_with_an_unknown_indicator_is_missing_and_not_free_of_deprivations()
    {
        var builder = new DeprivationProfileBuilder(3);
        builder.Add(0b101, 0b111, 4);
        builder.Add(0b101, 0b111, 2);
        builder.Add(0b000, 0b111, 5);
        builder.Add(0b001, 0b101, 7);

        var profile = builder.ToProfile();

        Assert.Equal([new PatternCount(0b000, 1, 5), new PatternCount(0b101, 2, 6)], profile.Patterns);
        Assert.Equal((3, 11, 1, 7), (profile.Households, profile.People, profile.MissingHouseholds, profile.MissingPeople));
        Assert.Equal((3, 1), (profile.Known(Weighting.Households), profile.Missing(Weighting.Households)));
        Assert.Equal((11, 7), (profile.Known(Weighting.People), profile.Missing(Weighting.People)));
    }

    [Fact]
    public void An_unknown_indicator_beyond_the_last_one_does_not_matter()
    {
        var builder = new DeprivationProfileBuilder(2);
        builder.Add(0b11, 0b0011, 1);
        builder.Add(0b11, 0b1111, 1);

        Assert.Equal((2, 0), (builder.ToProfile().Households, builder.ToProfile().MissingHouseholds));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(12)]
    [InlineData(16)]
    public void Objects_and_columns_on_any_number_of_threads_give_the_same_profiles(int indicators)
    {
        const int groups = 40;
        Gen.Select(Row.Any(indicators, groups).Array[0, 60], Gen.Int[1, 5]).Sample(
            (rows, degree) =>
            {
                var objects = new DeprivationProfileBuilder(indicators, groups);
                foreach (var row in rows)
                {
                    objects.Add(row.Group, row.Deprived, row.Known, row.Members);
                }

                var expected = Enumerable.Range(0, groups).Select(group => SomeProfile.Of(indicators, rows.Where(row => row.Group == group)));
                Assert.Equal(expected, objects.ToProfiles());
                Assert.Equal(expected, SomeProfile.Columns(rows).ToProfiles(indicators, groups, degree));
            },
            iter: Tries.Of(indicators switch { 16 => 10, 12 => 100, _ => 2000 }));
    }

    [Fact]
    public void The_order_of_rows_does_not_matter()
    {
        Row.Any(8, 1).Array[0, 50].SelectMany(rows => Gen.Shuffle(rows), (rows, shuffled) => (rows, shuffled)).Sample(
            pair => Assert.Equal(SomeProfile.Of(8, pair.rows), SomeProfile.Of(8, pair.shuffled)), iter: Tries.Of(2000));
    }

    [Fact]
    public void The_order_and_the_grouping_of_merges_do_not_matter()
    {
        var any = Row.Any(5, 1).Array[0, 30];
        Gen.Select(any, any, any).Sample(
            (first, second, third) =>
            {
                var (a, b, c) = (SomeProfile.Of(5, first), SomeProfile.Of(5, second), SomeProfile.Of(5, third));
                var all = SomeProfile.Of(5, [.. first, .. second, .. third]);

                Assert.Equal(all, a.Merge(b).Merge(c));
                Assert.Equal(all, c.Merge(b.Merge(a)));
                Assert.Equal(all, DeprivationProfile.Merge([b, c, a]));
                Assert.Equal(a, a.Merge(DeprivationProfile.Empty(5)));
                Assert.Equal(all.GetHashCode(), DeprivationProfile.Merge([b, c, a]).GetHashCode());
            },
            iter: Tries.Of(2000));
    }

    [Fact]
    public void Counted_rows_and_single_rows_add_up()
    {
        var builder = new DeprivationProfileBuilder(2, 2);
        builder.Add(1, 0b01, 0b11, 3);
        builder.AddCounted(1, 0b01, 0b11, 5_000_000_000, 20_000_000_000);
        builder.AddCounted(1, 0b10, 0b01, 1, 2);
        builder.AddCounted(0, 0b11, 0b11, 0, 0);
        builder.Add(1, 0b01, 0b11, 3);

        var profiles = builder.ToProfiles();

        Assert.Equal(DeprivationProfile.Empty(2), profiles[0]);
        Assert.Equal([new PatternCount(0b01, 5_000_000_002, 20_000_000_006)], profiles[1].Patterns);
        Assert.Equal((1, 2), (profiles[1].MissingHouseholds, profiles[1].MissingPeople));
        Assert.Equal(profiles, builder.ToProfiles());
    }

    [Fact]
    public void More_large_households_than_a_packed_counter_holds_are_counted_exactly()
    {
        Assert.SkipWhen(Tries.AreFew, "Sixteen million rows, with a note taken of every mutant they pass, outlast the limit of a test.");
        var most = PackedCounters.MostRows;
        var ones = Enumerable.Repeat((ushort)1, most + 1).ToArray();
        var largest = Enumerable.Repeat(ushort.MaxValue, most + 1).ToArray();
        var full = new DeprivationProfileBuilder(1);
        full.AddColumns(ones.AsSpan(1), ones.AsSpan(1), largest.AsSpan(1), default);
        Assert.Equal([new PatternCount(1, most, most * 65_535L)], full.ToProfile().Patterns);

        full.Add(1, 1, 65_535);
        Assert.Equal([new PatternCount(1, most + 1, (most + 1) * 65_535L)], full.ToProfile().Patterns);

        var columns = new DeprivationColumns(ones, ones, largest, default);
        Assert.Equal(full.ToProfile(), columns.ToProfiles(1, 1).Single());
        Assert.Equal(full.ToProfile(), columns.ToProfiles(1, 1, 2).Single());
    }

    [Fact]
    public void More_threads_than_rows_count_them_too() => Assert.Equal(
        [new PatternCount(0, 1, 5), new PatternCount(1, 1, 4)],
        new DeprivationColumns(new ushort[] { 1, 0 }, new ushort[] { 1, 1 }, new ushort[] { 4, 5 }, default).ToProfiles(1, 1, 512).Single().Patterns);

    [Fact]
    public void Counting_a_household_allocates_nothing()
    {
        var builder = new DeprivationProfileBuilder(10);
        builder.Add(1, 1023, 4);

        Assert.Equal(0, Allocations.Of(() =>
        {
            for (var i = 0; i < 1000; i++)
            {
                builder.Add((ushort)i, 1023, 4);
            }
        }));
    }

    [Fact]
    public void What_cannot_be_a_household_of_the_profile_is_refused()
    {
        var builder = new DeprivationProfileBuilder(2, 3);
        Assert.Throws<ArgumentOutOfRangeException>("deprived", () => builder.Add(2, 0b100, 0b11, 1));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => builder.Add(3, 0b11, 0b11, 1));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => builder.Add(-1, 0b11, 0b11, 1));
        Assert.Throws<ArgumentOutOfRangeException>("members", () => builder.Add(0, 0, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("members", () => builder.Add(0, 0, 0, 65_536));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => builder.AddCounted(3, 0, 0b11, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("deprived", () => builder.AddCounted(2, 0b100, 0b11, 1, 1));
        Assert.Throws<ArgumentOutOfRangeException>("households", () => builder.AddCounted(0, 0, 0b11, -1, 0));
        Assert.Throws<ArgumentOutOfRangeException>("people", () => builder.AddCounted(0, 0, 0b11, 0, -1));
        Assert.Throws<ArgumentOutOfRangeException>("deprived", () => builder.AddColumns([0b100], [0b11], [1], [0]));
        Assert.Throws<ArgumentOutOfRangeException>("group", () => builder.AddColumns([0b11], [0b11], [1], [3]));
        Assert.Throws<ArgumentException>("deprived", () => builder.AddColumns([0b11], [0b11], [1], []));
        Assert.Throws<ArgumentException>("deprived", () => builder.AddColumns([0b11], [0b11], [], [0]));
        Assert.Throws<ArgumentException>("deprived", () => builder.AddColumns([0b11], [], [1], [0]));
        Assert.Throws<InvalidOperationException>(builder.ToProfile);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(17, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 65_537)]
    public void A_profile_has_one_to_sixteen_indicators_and_a_builder_up_to_65536_groups(int indicators, int groups) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new DeprivationProfileBuilder(indicators, groups));

    [Fact]
    public void Many_groups_of_many_indicators_are_counted_too()
    {
        var builder = new DeprivationProfileBuilder(16, 65_536);
        builder.AddColumns([65_535, 0], [65_535, 65_535], [3, 4], [65_535, 0]);
        builder.Add(65_535, 65_535, 65_535, 1);
        Assert.Throws<ArgumentOutOfRangeException>("group", () => new DeprivationProfileBuilder(16, 100).AddColumns([1], [1], [1], [100]));

        var profiles = builder.ToProfiles();

        Assert.Equal([new PatternCount(0, 1, 4)], profiles[0].Patterns);
        Assert.Equal([new PatternCount(65_535, 2, 4)], profiles[^1].Patterns);
    }

    [Fact]
    public void Profiles_of_other_indicators_do_not_merge_and_none_merge_to_nothing()
    {
        Assert.Throws<ArgumentException>("other", () => DeprivationProfile.Empty(2).Merge(DeprivationProfile.Empty(3)));
        Assert.Throws<ArgumentException>("profiles", () => DeprivationProfile.Merge([DeprivationProfile.Empty(2), DeprivationProfile.Empty(3)]));
        Assert.Throws<ArgumentException>("profiles", () => DeprivationProfile.Merge([]));
    }

    [Fact]
    public void Columns_of_different_lengths_are_refused_on_any_number_of_threads()
    {
        var columns = new DeprivationColumns(new ushort[3], new ushort[3], new ushort[2], new ushort[3]);
        Assert.Throws<ArgumentException>(() => columns.ToProfiles(2, 1));
        Assert.Throws<ArgumentException>(() => columns.ToProfiles(2, 1, 2));
        Assert.Throws<ArgumentException>(() => new DeprivationColumns(new ushort[3], new ushort[4], new ushort[3], default).ToProfiles(2, 1, 2));
        Assert.Throws<ArgumentException>(() => new DeprivationColumns(new ushort[3], new ushort[3], new ushort[4], default).ToProfiles(2, 1, 2));
        Assert.Throws<ArgumentException>(() => new DeprivationColumns(new ushort[3], new ushort[3], new ushort[3], new ushort[4]).ToProfiles(2, 1, 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.ToProfiles(2, 1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => columns.ToProfiles(2, 1, 513));
        Assert.Throws<ArgumentOutOfRangeException>("group", () =>
            new DeprivationColumns(new ushort[3], new ushort[3], new ushort[3], new ushort[] { 0, 0, 1 }).ToProfiles(2, 1, 2));
    }
}
