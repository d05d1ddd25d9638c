using System;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Localities.SettlementType;
using static Twinning.Domain.Poverty.PovertyStatus;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class SurveyPointsTests
{
    // Circular 14/2018/TT-BLĐTBXH, Article 6(2), and Circular 07/2021/TT-BLĐTBXH, Article 1.
    [Theory]
    [InlineData("VN-2016", Rural, 120, 0, Poor)]
    [InlineData("VN-2016", Rural, 121, 30, Poor)]
    [InlineData("VN-2016", Rural, 121, 20, NearPoor)]
    [InlineData("VN-2016", Rural, 150, 20, NearPoor)]
    [InlineData("VN-2016", Rural, 150, 30, Poor)]
    [InlineData("VN-2016", Rural, 151, 100, NotPoor)]
    [InlineData("VN-2016", Urban, 140, 0, Poor)]
    [InlineData("VN-2016", Urban, 141, 20, NearPoor)]
    [InlineData("VN-2016", Urban, 141, 30, Poor)]
    [InlineData("VN-2016", Urban, 175, 20, NearPoor)]
    [InlineData("VN-2016", Urban, 176, 100, NotPoor)]
    [InlineData("VN-2022", Rural, 140, 30, Poor)]
    [InlineData("VN-2022", Rural, 140, 20, NearPoor)]
    [InlineData("VN-2022", Rural, 141, 120, NotPoor)]
    [InlineData("VN-2022", Urban, 175, 30, Poor)]
    [InlineData("VN-2022", Urban, 175, 20, NearPoor)]
    [InlineData("VN-2022", Urban, 176, 120, NotPoor)]
    public void A_cutoff_includes_its_own_points(string standard, SettlementType settlement, int income, int deprivation, PovertyStatus expected) =>
        Assert.Equal(expected, Classify(standard, settlement, income, deprivation).Status);

    [Theory]
    [InlineData("VN-2016", 120, null, Poor, Poor)]
    [InlineData("VN-2016", 121, null, NearPoor, Poor)]
    [InlineData("VN-2016", null, 20, NotPoor, Poor)]
    [InlineData("VN-2022", null, 20, NotPoor, NearPoor)]
    [InlineData("VN-2022", 141, null, NotPoor, NotPoor)]
    [InlineData("VN-2022", null, null, NotPoor, Poor)]
    public void Unknown_points_are_bounded(string standard, int? income, int? deprivation, PovertyStatus best, PovertyStatus worst)
    {
        var result = Classify(standard, Rural, income, deprivation);

        Assert.Equal((best, worst), (result.Best, result.Worst));
    }

    [Theory]
    [InlineData("VN-2016", 0, 100, true)]
    [InlineData("VN-2016", 0, 110, false)]
    [InlineData("VN-2022", 0, 120, true)]
    [InlineData("VN-2022", 0, 130, false)]
    [InlineData("VN-2022", 0, 25, false)]
    [InlineData("VN-2022", 0, -10, false)]
    [InlineData("VN-2022", -1, 0, false)]
    [InlineData("VN-2022", null, null, true)]
    [InlineData("VN-2027", 5, 7, true)]
    [InlineData("VN-2027", -1, 7, false)]
    public void Deprivation_points_are_those_of_whole_indicators(string standard, int? income, int? deprivation, bool fit)
    {
        Assert.Equal(fit, new SurveyPoints(income, deprivation).FitOn(Standard(standard)));
        if (!fit)
        {
            Assert.Throws<ArgumentException>(() => Classify(standard, Rural, income, deprivation));
        }
    }

    [Fact]
    public void Points_decide_nothing_while_it_is_not_known_how_they_are_read()
    {
        var result = Classify("VN-2027", Rural, 0, 0);

        Assert.Equal((Unknown, NotPoor, Poor), (result.Status, result.Best, result.Worst));
    }

    [Theory]
    [InlineData(20, NearPoor)]
    [InlineData(30, Poor)]
    public void Points_between_two_indicators_ask_for_the_next_one(int deprivation, PovertyStatus expected)
    {
        var form = SomeStandard.Local.SurveyPoints! with { DeprivationPoints = SomeStandard.Number(25) };
        var standard = SomeStandard.Local with { SurveyPoints = form };

        Assert.Equal(expected, HouseholdClassification.Classify(Rural, new SurveyPoints(0, deprivation), standard).Status);
    }

    [Fact]
    public void Points_tell_the_poor_of_2016_apart()
    {
        Assert.Equal(PoorKind.ByIncome, Classify("VN-2016", Rural, 120, 0).PoorKind);
        Assert.Equal(PoorKind.ByDeprivations, Classify("VN-2016", Rural, 121, 30).PoorKind);
    }

    private static ClassificationResult Classify(string standard, SettlementType settlement, int? income, int? deprivation) =>
        HouseholdClassification.Classify(settlement, new SurveyPoints(income, deprivation), Standard(standard));

    private static PovertyStandard Standard(string id) => PovertyStandards.Find(new StandardId(id))!;
}
