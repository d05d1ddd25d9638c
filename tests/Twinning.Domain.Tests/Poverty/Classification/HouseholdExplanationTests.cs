using System;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;
using static Twinning.Domain.Localities.SettlementType;
using static Twinning.Domain.Poverty.PovertyStatus;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class HouseholdExplanationTests
{
    [Fact]
    public void A_step_names_its_input_its_comparison_its_outcome_and_its_source()
    {
        var step = Explain("VN-2022", 1_500_000, 2).Steps[0];

        Assert.Equal("POVERTY-INCOME-LINE", step.Code.Value);
        Assert.Equal("income: 1,500,000 đồng", step.Input.English);
        Assert.Equal("thu nhập: 1.500.000 đồng", step.Input.Vietnamese);
        Assert.Equal("at or below 1,500,000 đồng", step.Comparison.English);
        Assert.Equal("từ 1.500.000 đồng trở xuống", step.Comparison.Vietnamese);
        Assert.True(step.Holds);
        Assert.Equal("look further", step.Outcome.English);
        Assert.Equal("ND-07-2021", step.Source.Id);
        Assert.Equal("Điều 3", step.Source.Provision);
        Assert.Equal("từ 1.500.000 đồng trở xuống", step.Source.Quote);
    }

    [Theory]
    [InlineData("VN-2016", 700_000L, 0, "INCOME-ALONE True poor")]
    [InlineData("VN-2016", 700_001L, 2, "INCOME-ALONE False look further; INCOME-LINE True look further; DEPRIVATIONS False near-poor")]
    [InlineData("VN-2016", 700_001L, 3, "INCOME-ALONE False look further; INCOME-LINE True look further; DEPRIVATIONS True poor")]
    [InlineData(
        "VN-2016", 1_000_001L, 3, "INCOME-ALONE False look further; INCOME-LINE False look further; AVERAGE-LINE True of average living standard")]
    [InlineData("VN-2022", 0L, 2, "INCOME-LINE True look further; DEPRIVATIONS False near-poor")]
    [InlineData("VN-2022", 2_250_001L, 0, "INCOME-LINE False look further; AVERAGE-LINE False above the average living standard")]
    [InlineData("VN-2027", 2_200_001L, 3, "INCOME-LINE False neither poor nor near-poor")]
    [InlineData("VN-2022", null, 3, "INCOME-LINE  undecided; DEPRIVATIONS True poor; AVERAGE-LINE  undecided")]
    public void The_steps_lead_to_the_status(string standard, long? income, int deprivations, string steps) => Assert.Equal(
        steps,
        string.Join("; ", Explain(standard, income, deprivations).Steps.Select(
            step => $"{step.Code.Value["POVERTY-".Length..]} {step.Holds} {step.Outcome.English}")));

    [Theory]
    [InlineData("VN-2022", 1_500_000, 3, "1 đồng more", AverageLivingStandard, "1 indicator fewer", NearPoor)]
    [InlineData("VN-2022", 1_499_000, 5, "1,001 đồng more", AverageLivingStandard, "3 indicators fewer", NearPoor)]
    [InlineData("VN-2022", 1_500_000, 1, "1 đồng more", AverageLivingStandard, "2 indicators more", Poor)]
    [InlineData("VN-2022", 1_500_001, 12, "1 đồng less", Poor, null, Unknown)]
    [InlineData("VN-2022", 1_500_001, 2, "1 đồng less", NearPoor, null, Unknown)]
    [InlineData("VN-2022", 2_250_000, 2, "1 đồng more", AboveAverage, null, Unknown)]
    [InlineData("VN-2022", 2_250_001, 2, "1 đồng less", AverageLivingStandard, null, Unknown)]
    [InlineData("VN-2016", 700_000, 2, "1 đồng more", NearPoor, null, Unknown)]
    [InlineData("VN-2016", 700_000, 3, "300,001 đồng more", AverageLivingStandard, null, Unknown)]
    [InlineData("VN-2016", 700_001, 2, "1 đồng less", Poor, "1 indicator more", Poor)]
    [InlineData("VN-2016", 700_001, 3, "300,000 đồng more", AverageLivingStandard, "1 indicator fewer", NearPoor)]
    [InlineData("VN-2016", 850_000, 0, "150,000 đồng less", Poor, "3 indicators more", Poor)]
    [InlineData("VN-2016", 850_001, 0, "150,000 đồng more", AverageLivingStandard, "3 indicators more", Poor)]
    [InlineData("VN-2027", 2_300_000, 3, "100,000 đồng less", Poor, null, Unknown)]
    public void The_nearest_change_lies_just_across_a_cutoff(
        string standard,
        long income,
        int deprivations,
        string byIncome,
        PovertyStatus thenByIncome,
        string? byIndicators,
        PovertyStatus thenByIndicators)
    {
        var change = Explain(standard, income, deprivations).NearestChange!;

        Assert.Equal((byIncome, thenByIncome), (change.Income!.Words.English, change.Income.Becomes.Status));
        Assert.Equal(byIndicators, change.Indicators?.Words.English);
        Assert.Equal(thenByIndicators, change.Indicators?.Becomes.Status ?? Unknown);
    }

    [Fact]
    public void The_deprivations_are_said_in_both_languages()
    {
        var input = Explain("VN-2022", 1_500_000, 3).Steps[^1].Input;

        Assert.Equal(("deprived in 3 indicators", "thiếu hụt 3 chỉ số"), (input.English, input.Vietnamese));
    }

    [Fact]
    public void More_deprivations_than_the_standard_has_are_a_mistake_of_the_caller() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Explain("VN-2022", 1_500_000, PovertyStandards.Vn2022.IndicatorLimit + 1));

    [Fact]
    public void A_change_is_said_in_both_languages()
    {
        var change = Explain("VN-2022", 1_499_000, 5).NearestChange!;

        Assert.Equal("thêm 1.001 đồng", change.Income!.Words.Vietnamese);
        Assert.Equal("bớt 3 chỉ số", change.Indicators!.Words.Vietnamese);
    }

    [Fact]
    public void A_change_alters_the_status_whatever_the_unknown_indicators_are()
    {
        var change = HouseholdExplanation.Explain(
            Rural, new Dong(700_000), DeprivationCount.NotKnown(PovertyStandards.Vn2016), PovertyStandards.Vn2016).NearestChange!;

        Assert.Equal((300_001, AverageLivingStandard), (change.Income!.Difference, change.Income.Becomes.Status));
        Assert.Null(change.Indicators);
    }

    [Fact]
    public void Of_two_equally_small_changes_of_income_the_loss_is_told()
    {
        var standard = SomeStandard.Local with { Rural = SomeStandard.Local.Rural with { Average = SomeStandard.Line(2_250_001) } };

        var change = HouseholdExplanation.Explain(Rural, new Dong(1_875_001), DeprivationCount.Exactly(0), standard).NearestChange!.Income!;

        Assert.Equal((-375_001, NearPoor), (change.Difference, change.Becomes.Status));
    }

    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    public void No_change_asks_for_more_indicators_than_there_are(int indicators, bool isPossible)
    {
        var standard = SomeStandard.Local with { Indicators = [.. SomeStandard.Local.Indicators!.Take(indicators)] };

        var change = HouseholdExplanation.Explain(Rural, Dong.Zero, DeprivationCount.Exactly(0), standard).NearestChange!;

        Assert.Equal(isPossible, change.Indicators is not null);
    }

    [Theory]
    [InlineData("VN-2016", 700_000L, 0, "hộ nghèo")]
    [InlineData("VN-2016", 700_001L, 0, "hộ cận nghèo")]
    [InlineData("VN-2016", 1_500_000L, 0, "hộ có mức sống trung bình")]
    [InlineData("VN-2016", 1_500_001L, 0, "hộ có mức sống trên trung bình")]
    [InlineData("VN-2027", 9_000_000L, 0, "không phải hộ nghèo, hộ cận nghèo")]
    [InlineData("VN-2016", null, 0, "chưa xác định")]
    public void The_last_step_says_the_status_in_Vietnamese(string standard, long? income, int deprivations, string expected) =>
        Assert.Equal(expected, Explain(standard, income, deprivations).Steps[^1].Outcome.Vietnamese);

    [Fact]
    public void An_undecided_household_has_no_nearest_change()
    {
        var explanation = Explain("VN-2022", null, 3);

        Assert.Equal((Unknown, AboveAverage, Poor), (explanation.Result.Status, explanation.Result.Best, explanation.Result.Worst));
        Assert.Null(explanation.NearestChange);
    }

    [Fact]
    public void A_change_that_no_number_holds_is_left_out() =>
        Assert.Null(HouseholdExplanation.Explain(Rural, new Dong(long.MinValue), DeprivationCount.Exactly(3), PovertyStandards.Vn2022).NearestChange!.Income);

    [Theory]
    [InlineData(1_500_001 - long.MaxValue, long.MaxValue)]
    [InlineData(1_500_000 - long.MaxValue, null)]
    public void A_change_as_large_as_a_number_holds_is_told(long income, long? difference) => Assert.Equal(
        difference,
        HouseholdExplanation.Explain(Rural, new Dong(income), DeprivationCount.Exactly(3), PovertyStandards.Vn2022).NearestChange!.Income?.Difference);

    [Fact]
    public void The_deprived_and_the_unknown_indicators_are_named()
    {
        var explanation = HouseholdExplanation.Explain(
            Rural, new Dong(1_000_000), Deprivations.Of(0b1000_0000_0001, 0b1111_1111_0011), PovertyStandards.Vn2022);

        Assert.Equal(["VN-2022-EMPLOYMENT", "VN-2022-INFORMATION-ASSETS"], explanation.Deprived.Select(indicator => indicator.Code));
        Assert.Equal(["VN-2022-NUTRITION", "VN-2022-HEALTH-INSURANCE"], explanation.NotKnown.Select(indicator => indicator.Code));
        Assert.Equal("deprived in 2 to 4 indicators, not all known", explanation.Steps[^1].Input.English);
        Assert.Equal("thiếu hụt từ 2 đến 4 chỉ số, chưa biết hết", explanation.Steps[^1].Input.Vietnamese);
        Assert.Equal(Unknown, explanation.Result.Status);
    }

    [Fact]
    public void Points_are_explained_in_points()
    {
        var explanation = HouseholdExplanation.Explain(Urban, new SurveyPoints(175, 20), PovertyStandards.Vn2022);

        Assert.Equal(NearPoor, explanation.Result.Status);
        Assert.Equal("at or below 175 income points", explanation.Steps[0].Comparison.English);
        Assert.Equal("TT-07-2021", explanation.Steps[0].Source.Id);
        Assert.Equal("1 income point more", explanation.NearestChange!.Income!.Words.English);
        Assert.Equal("1 indicator more", explanation.NearestChange.Indicators!.Words.English);
        Assert.Throws<ArgumentException>(() => HouseholdExplanation.Explain(Urban, new SurveyPoints(175, 25), PovertyStandards.Vn2022));
    }

    [Fact]
    public void A_form_that_nobody_knows_how_to_read_is_said_so()
    {
        var explanation = HouseholdExplanation.Explain(Urban, new SurveyPoints(175, 20), PovertyStandards.Vn2027);

        Assert.Equal(Unknown, explanation.Result.Status);
        Assert.Equal("how VN-2027 reads points: not known", Assert.Single(explanation.Steps).Comparison.English);
    }

    private static ClassificationExplanation Explain(string standard, long? income, int deprivations) => HouseholdExplanation.Explain(
        Rural,
        income is { } known ? new Dong(known) : null,
        DeprivationCount.Exactly(deprivations),
        PovertyStandards.Find(new StandardId(standard))!);
}
