using System;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Poverty.PovertyStatus;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class HouseholdColumnsTests
{
    [Fact]
    public void Every_row_is_classified_where_its_household_lives()
    {
        var status = new PovertyStatus[5];
        HouseholdColumns.Classify(
            [1_500_001, 1_500_001, HouseholdColumns.UnknownIncome, 1_500_000, -1],
            [0b111, 0b111, 0b111, 0b11, 0b11],
            [0xFFF, 0xFFF, 0xFFF, 0b11, 0xFFF],
            [0, 1, 0, 0, 0],
            status,
            PovertyStandards.Vn2022);

        Assert.Equal([AverageLivingStandard, Poor, Unknown, Unknown, NearPoor], status);
    }

    [Fact]
    public void A_second_row_with_the_same_mistake_does_not_undo_the_first() => Assert.Throws<ArgumentException>(() =>
        HouseholdColumns.Classify([0, 0], [0b1, 0b1], [0b0, 0b0], [0, 0], new PovertyStatus[2], PovertyStandards.Vn2022));

    [Theory]
    [InlineData(0b1, 0b1, 1, true)]
    [InlineData(0b1, 0b1, 2, false)]
    [InlineData(0b1, 0b0, 0, false)]
    [InlineData(0, 0x0FFF, 0, true)]
    [InlineData(0, 0x1FFF, 0, false)]
    public void A_row_that_says_what_cannot_be_is_an_error(int deprived, int known, byte settlement, bool isSound)
    {
        var made = Record.Exception(() => HouseholdColumns.Classify(
            [0], [(ushort)deprived], [(ushort)known], [settlement], new PovertyStatus[1], PovertyStandards.Vn2022));

        Assert.Equal(isSound, made is null);
        Assert.True(made is null or ArgumentException);
    }

    [Theory]
    [InlineData(1, 1, 1, 1, 1, true)]
    [InlineData(2, 1, 1, 1, 1, false)]
    [InlineData(1, 2, 1, 1, 1, false)]
    [InlineData(1, 1, 2, 1, 1, false)]
    [InlineData(1, 1, 1, 2, 1, false)]
    [InlineData(1, 1, 1, 1, 2, false)]
    public void Columns_are_equally_long(int income, int deprived, int known, int settlement, int status, bool isSound)
    {
        var made = Record.Exception(() => HouseholdColumns.Classify(
            new long[income], new ushort[deprived], new ushort[known], new byte[settlement], new PovertyStatus[status], PovertyStandards.Vn2022));

        Assert.Equal(isSound, made is null);
    }

    [Fact]
    public void No_row_allocates()
    {
        const int rows = 10_000;
        var (income, deprived, known, settlement) = (new long[rows], new ushort[rows], new ushort[rows], new byte[rows]);
        var status = new PovertyStatus[rows];

        Assert.Equal(0, Allocations.Of(() =>
        {
            HouseholdColumns.Classify(income, deprived, known, settlement, status, PovertyStandards.Vn2022);
            for (var row = 0; row < rows; row++)
            {
                status[row] = HouseholdClassification.Classify(0, new Dong(income[row]), Deprivations.NotKnown, PovertyStandards.Vn2022).Status;
            }
        }));
    }
}
