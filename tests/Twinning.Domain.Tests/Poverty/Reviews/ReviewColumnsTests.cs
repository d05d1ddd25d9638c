using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Poverty.Reviews;
using Twinning.Domain.Tests.Poverty.Classification;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class ReviewColumnsTests
{
    private static readonly Gen<(PovertyStandard Standard, int Groups, Row[] Rows)> Reviews =
        from standard in RandomHousehold.Standard
        from groups in Gen.Int[1, 5]
        from rows in (from household in RandomHousehold.Any
                      from members in Gen.UShort[0, 12]
                      from gr in Gen.UShort[0, (ushort)(groups - 1)]
                      select new Row(Under(standard, household), members, gr)).Array[0, 60]
        select (standard, groups, rows);

    [Fact]
    public void Columns_count_what_households_count_one_by_one_however_many_parts_they_are_cut_into() => Reviews.Sample(
        (standard, groups, rows) =>
        {
            var expected = OneByOne(standard, groups, rows);
            foreach (var parallelism in new[] { 1, 3 })
            {
                var counts = Columns(rows).Count(standard, groups, parallelism);
                Assert.Equal(groups, counts.Count);
                foreach (var (one, other) in expected.Zip(counts))
                {
                    Assert.Equal(one.Households.OrderBy(status => status.Key), other.Households.OrderBy(status => status.Key));
                    Assert.Equal(one.People.OrderBy(status => status.Key), other.People.OrderBy(status => status.Key));
                    Assert.Equal(one.Profile, other.Profile);
                }
            }
        },
        iter: Tries.Of(300));

    [Fact]
    public void Blocks_do_not_show()
    {
        const int rows = 5_000;
        var columns = new ReviewColumns(
            new long[rows], new ushort[rows], Filled<ushort>(rows, 0xFFF), new byte[rows], Filled<ushort>(rows, 3), default);

        var count = Assert.Single(columns.Count(PovertyStandards.Vn2022));

        Assert.Equal([KeyValuePair.Create(PovertyStatus.NearPoor, 5_000L)], count.Households);
        Assert.Equal([KeyValuePair.Create(PovertyStatus.NearPoor, 15_000L)], count.People);
        Assert.Equal(5_000, count.Profile.Households);
    }

    [Fact]
    public void What_is_allocated_is_less_than_a_byte_a_row()
    {
        var (few, many) = (Allocated(3_000), Allocated(60_000));

        Assert.InRange(many - few, 0, 57_000);
    }

    [Theory]
    [InlineData(2, 1, 1, 1, 1, 1)]
    [InlineData(1, 2, 1, 1, 1, 1)]
    [InlineData(1, 1, 2, 1, 1, 1)]
    [InlineData(1, 1, 1, 2, 1, 1)]
    [InlineData(1, 1, 1, 1, 2, 1)]
    [InlineData(1, 1, 1, 1, 1, 2)]
    public void Columns_are_equally_long(int income, int deprived, int known, int settlement, int members, int group) =>
        Assert.Throws<ArgumentException>(() => new ReviewColumns(
            new long[income], new ushort[deprived], new ushort[known], new byte[settlement], new ushort[members], new ushort[group])
            .Count(PovertyStandards.Vn2022, 3));

    [Theory]
    [InlineData(0)]
    [InlineData(513)]
    public void The_parts_are_1_to_512(int parts) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Columns([]).Count(PovertyStandards.Vn2022, 1, parts));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void A_group_that_is_not_there_is_an_error(int parts) => Assert.Throws<ArgumentOutOfRangeException>(() =>
        new ReviewColumns(new long[2], new ushort[2], new ushort[2], new byte[2], new ushort[2], new ushort[] { 0, 3 }).Count(PovertyStandards.Vn2022, 3, parts));

    private static Household Under(PovertyStandard standard, Household household)
    {
        var all = (1 << standard.IndicatorLimit) - 1;
        var (deprived, known) = (household.Deprivations.Deprived & all, household.Deprivations.Known & all);
        return household with { Standard = standard, Deprivations = Deprivations.Of((ushort)deprived, (ushort)known) };
    }

    private static long Allocated(int rows)
    {
        var columns = new ReviewColumns(new long[rows], new ushort[rows], new ushort[rows], new byte[rows], new ushort[rows], new ushort[rows]);
        return Allocations.Of(() => columns.Count(PovertyStandards.Vn2022, 24));
    }

    private static ReviewCount[] OneByOne(PovertyStandard standard, int groups, Row[] rows) =>
    [
        .. Enumerable.Range(0, groups).Select(group =>
        {
            var builder = new DeprivationProfileBuilder(standard.IndicatorLimit);
            var (households, people) = (new Dictionary<PovertyStatus, long>(), new Dictionary<PovertyStatus, long>());
            foreach (var (household, members, _) in rows.Where(row => row.Group == group))
            {
                builder.Add(household.Deprivations.Deprived, household.Deprivations.Known, members);
                var status = HouseholdClassification.Classify(household.Settlement, household.Dong, household.Deprivations, standard).Status;
                households[status] = households.GetValueOrDefault(status) + 1;
                people[status] = people.GetValueOrDefault(status) + members;
            }

            return new ReviewCount(households, people, builder.ToProfile());
        }),
    ];

    private static ReviewColumns Columns(Row[] rows) => new(
        rows.Select(row => row.Household.Income ?? HouseholdColumns.UnknownIncome).ToArray(),
        rows.Select(row => row.Household.Deprivations.Deprived).ToArray(),
        rows.Select(row => row.Household.Deprivations.Known).ToArray(),
        rows.Select(row => (byte)(row.Household.Settlement == SettlementType.Urban ? 1 : 0)).ToArray(),
        rows.Select(row => row.Members).ToArray(),
        rows.Select(row => row.Group).ToArray());

    private static T[] Filled<T>(int rows, T value)
    {
        var column = new T[rows];
        Array.Fill(column, value);
        return column;
    }

    private sealed record Row(Household Household, ushort Members, ushort Group);
}
