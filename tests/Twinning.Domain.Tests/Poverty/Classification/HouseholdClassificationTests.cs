using System;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Localities.SettlementType;
using static Twinning.Domain.Poverty.PovertyStatus;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class HouseholdClassificationTests
{
    // The lines of Decision 59/2015/QĐ-TTg, Decree 07/2021/NĐ-CP and Decree 351/2025/NĐ-CP, each on its figure and one past it.
    [Theory]
    [InlineData("VN-2016", Rural, 700_000, 0, Poor)]
    [InlineData("VN-2016", Rural, 700_000, 10, Poor)]
    [InlineData("VN-2016", Rural, 700_001, 2, NearPoor)]
    [InlineData("VN-2016", Rural, 700_001, 3, Poor)]
    [InlineData("VN-2016", Rural, 1_000_000, 3, Poor)]
    [InlineData("VN-2016", Rural, 1_000_000, 2, NearPoor)]
    [InlineData("VN-2016", Rural, 1_000_001, 9, AverageLivingStandard)]
    [InlineData("VN-2016", Rural, 1_500_000, 0, AverageLivingStandard)]
    [InlineData("VN-2016", Rural, 1_500_001, 10, AboveAverage)]
    [InlineData("VN-2016", Urban, 900_000, 0, Poor)]
    [InlineData("VN-2016", Urban, 900_001, 2, NearPoor)]
    [InlineData("VN-2016", Urban, 900_001, 3, Poor)]
    [InlineData("VN-2016", Urban, 1_300_000, 2, NearPoor)]
    [InlineData("VN-2016", Urban, 1_300_000, 3, Poor)]
    [InlineData("VN-2016", Urban, 1_300_001, 10, AverageLivingStandard)]
    [InlineData("VN-2016", Urban, 1_950_000, 0, AverageLivingStandard)]
    [InlineData("VN-2016", Urban, 1_950_001, 0, AboveAverage)]
    [InlineData("VN-2022", Rural, 0, 2, NearPoor)]
    [InlineData("VN-2022", Rural, -1, 2, NearPoor)]
    [InlineData("VN-2022", Rural, 1_500_000, 3, Poor)]
    [InlineData("VN-2022", Rural, 1_500_000, 2, NearPoor)]
    [InlineData("VN-2022", Rural, 1_500_001, 12, AverageLivingStandard)]
    [InlineData("VN-2022", Rural, 2_250_000, 0, AverageLivingStandard)]
    [InlineData("VN-2022", Rural, 2_250_001, 0, AboveAverage)]
    [InlineData("VN-2022", Urban, 1_500_001, 3, Poor)]
    [InlineData("VN-2022", Urban, 2_000_000, 0, NearPoor)]
    [InlineData("VN-2022", Urban, 2_000_000, 3, Poor)]
    [InlineData("VN-2022", Urban, 2_000_001, 12, AverageLivingStandard)]
    [InlineData("VN-2022", Urban, 3_000_000, 0, AverageLivingStandard)]
    [InlineData("VN-2022", Urban, 3_000_001, 0, AboveAverage)]
    [InlineData("VN-2027", Rural, 2_200_000, 3, Poor)]
    [InlineData("VN-2027", Rural, 2_200_001, 3, NotPoor)]
    [InlineData("VN-2027", Rural, 1_800_000, 2, NearPoor)]
    [InlineData("VN-2027", Urban, 2_800_000, 3, Poor)]
    [InlineData("VN-2027", Urban, 2_800_000, 2, NearPoor)]
    [InlineData("VN-2027", Urban, 2_800_001, 16, NotPoor)]
    public void A_cutoff_includes_its_own_figure(string standard, SettlementType settlement, long income, int deprivations, PovertyStatus expected) =>
        Assert.Equal(expected, HouseholdClassification.Classify(settlement, new Dong(income), deprivations, Standard(standard)));

    [Theory]
    [InlineData(2021, Rural, 900_000, 3, "VN-2016", Poor)]
    [InlineData(2026, Urban, 1_900_000, 3, "VN-2022", Poor)]
    [InlineData(2027, Urban, 1_900_000, 3, "VN-2027", Poor)]
    public void The_standard_is_that_of_the_review_year(
        int year,
        SettlementType settlement,
        long income,
        int deprivations,
        string governing,
        PovertyStatus expected)
    {
        var standard = PovertyStandardCatalogue.National.StandardFor(null, ReturnKind.Annual, year)!;

        Assert.Equal(governing, standard.Id.Value);
        Assert.Equal(expected, HouseholdClassification.Classify(settlement, new Dong(income), deprivations, standard));
    }

    [Theory]
    [InlineData("VN-2016", 700_000, 0, PoorKind.ByIncome)]
    [InlineData("VN-2016", 700_000, 10, PoorKind.ByIncome)]
    [InlineData("VN-2016", 700_001, 3, PoorKind.ByDeprivations)]
    [InlineData("VN-2016", 700_001, 2, PoorKind.NotTold)]
    [InlineData("VN-2022", 700_000, 3, PoorKind.NotTold)]
    public void The_standard_of_2016_tells_the_poor_apart(string standard, long income, int deprivations, PoorKind expected) =>
        Assert.Equal(expected, Decide(standard, income, deprivations, deprivations).PoorKind);

    [Theory]
    [InlineData("VN-2016", 700_000L, 0, 10, Poor, Poor, Poor)]
    [InlineData("VN-2016", 700_001L, 0, 2, NearPoor, NearPoor, NearPoor)]
    [InlineData("VN-2016", 700_001L, 0, 3, Unknown, NearPoor, Poor)]
    [InlineData("VN-2016", 700_001L, 3, 10, Poor, Poor, Poor)]
    [InlineData("VN-2016", null, 3, 3, Unknown, AboveAverage, Poor)]
    [InlineData("VN-2016", null, 0, 0, Unknown, AboveAverage, Poor)]
    [InlineData("VN-2022", 1_500_000L, 2, 3, Unknown, NearPoor, Poor)]
    [InlineData("VN-2022", 1_500_001L, 0, 12, AverageLivingStandard, AverageLivingStandard, AverageLivingStandard)]
    [InlineData("VN-2022", null, 0, 2, Unknown, AboveAverage, NearPoor)]
    [InlineData("VN-2022", null, 0, 3, Unknown, AboveAverage, Poor)]
    [InlineData("VN-2027", null, 0, 0, Unknown, NotPoor, NearPoor)]
    [InlineData("VN-2027", 2_200_001L, 0, 16, NotPoor, NotPoor, NotPoor)]
    public void What_is_not_known_blocks_only_where_it_matters(
        string standard,
        long? income,
        int atLeast,
        int atMost,
        PovertyStatus status,
        PovertyStatus best,
        PovertyStatus worst)
    {
        var result = Decide(standard, income, atLeast, atMost);

        Assert.Equal((status, best, worst), (result.Status, result.Best, result.Worst));
        Assert.Equal(status != Unknown, result.IsDecided);
        Assert.False(result.PoorKind != PoorKind.NotTold && status != Poor);
    }

    [Fact]
    public void There_are_no_more_deprivations_than_indicators()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdClassification.Classify(Rural, Dong.Zero, 13, PovertyStandards.Vn2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdClassification.Classify(Rural, Dong.Zero, -1, PovertyStandards.Vn2022));
        Assert.Throws<ArgumentOutOfRangeException>(() => HouseholdClassification.Classify(Rural, Dong.Zero, 17, PovertyStandards.Vn2027));
        Assert.Throws<ArgumentOutOfRangeException>(
            () => HouseholdClassification.Classify(Rural, Dong.Zero, Deprivations.Of(0, 0b1_0000_0000_0000), PovertyStandards.Vn2022));
    }

    [Fact]
    public void The_deepest_loss_is_no_income_alone_where_the_standard_has_no_such_line()
    {
        Assert.Equal(NearPoor, HouseholdClassification.Classify(Rural, new Dong(long.MinValue), 0, PovertyStandards.Vn2022));
        Assert.Equal(Poor, HouseholdClassification.Classify(Rural, new Dong(long.MinValue), 0, PovertyStandards.Vn2016));
    }

    [Fact]
    public void A_value_never_made_is_undecided() => Assert.Equal(Unknown, default(ClassificationResult).Status);

    private static ClassificationResult Decide(string standard, long? income, int atLeast, int atMost) => HouseholdClassification.Classify(
        Rural, income is { } known ? new Dong(known) : null, DeprivationCount.Between(atLeast, atMost), Standard(standard));

    private static PovertyStandard Standard(string id) => PovertyStandards.Find(new StandardId(id))!;
}
