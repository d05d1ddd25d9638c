using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Rules;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class ExplanationPropertyTests
{
    [Fact]
    public void Classify_and_Explain_agree_and_the_steps_say_the_same() => RandomHousehold.Any.Sample(
        household =>
        {
            var explanation = HouseholdExplanation.Explain(household.Settlement, household.Dong, household.Deprivations, household.Standard);

            Assert.Equal(
                HouseholdClassification.Classify(household.Settlement, household.Dong, household.Deprivations, household.Standard),
                explanation.Result);
            if (explanation.Result.IsDecided)
            {
                Assert.Equal(StatusBy(explanation), explanation.Result.Status);
            }
            else
            {
                Assert.Contains(explanation.Steps, step => step.Holds is null);
            }
        },
        iter: Tries.Of(5000));

    [Fact]
    public void Points_are_explained_as_they_are_classified() => Gen.Select(RandomHousehold.Settlement, Gen.Int[100, 190], Gen.Int[0, 10]).Sample(
        (settlement, income, deprived) => Assert.All([PovertyStandards.Vn2016, PovertyStandards.Vn2022], standard =>
        {
            var points = new SurveyPoints(income, deprived * 10);

            Assert.Equal(
                HouseholdClassification.Classify(settlement, points, standard),
                HouseholdExplanation.Explain(settlement, points, standard).Result);
        }),
        iter: Tries.Of(2000));

    [Fact]
    public void The_nearest_change_of_income_alters_the_status_for_certain_and_nothing_smaller_does() => RandomHousehold.Any.Sample(
        household =>
        {
            var explanation = HouseholdExplanation.Explain(household.Settlement, household.Dong, household.Deprivations, household.Standard);
            if (!explanation.Result.IsDecided)
            {
                Assert.Null(explanation.NearestChange);
                return;
            }

            var change = explanation.NearestChange!.Income!;
            var smaller = System.Math.Abs(change.Difference) - 1;
            Assert.NotEqual(0, change.Difference);
            Assert.True(Alters(household, change.Difference));
            Assert.Equal(Moved(household, change.Difference), change.Becomes);
            Assert.False(smaller > 0 && (Alters(household, smaller) || Alters(household, -smaller)));
            Assert.False(Alters(household, -change.Difference) && change.Difference > 0);
        },
        iter: Tries.Of(5000));

    [Fact]
    public void The_nearest_change_of_indicators_alters_the_status_and_nothing_smaller_does() => RandomHousehold.Any.Sample(
        household =>
        {
            var count = household.Deprivations.DeprivedCount;
            if (household.Income is null)
            {
                return;
            }

            var explanation = Counted(household, count);
            var change = explanation.NearestChange!.Indicators;
            var altering = Enumerable.Range(0, household.Standard.IndicatorLimit + 1)
                .Where(other => Counted(household, other).Result.Status != explanation.Result.Status)
                .ToList();
            if (change is null)
            {
                Assert.Empty(altering);
                return;
            }

            Assert.Contains(count + (int)change.Difference, altering);
            Assert.Equal(altering.Min(other => System.Math.Abs(other - count)), System.Math.Abs(change.Difference));
            Assert.Equal(Counted(household, count + (int)change.Difference).Result, change.Becomes);
        },
        iter: Tries.Of(5000));

    // The status that the last steps lead to, told from their codes and comparisons alone.
    private static PovertyStatus StatusBy(ClassificationExplanation explanation)
    {
        bool? Holds(string code) => explanation.Steps.FirstOrDefault(step => step.Code == new RuleCode(code))?.Holds;

        return Holds("POVERTY-INCOME-ALONE") == true || (Holds("POVERTY-INCOME-LINE") == true && Holds("POVERTY-DEPRIVATIONS") == true)
            ? PovertyStatus.Poor
            : Holds("POVERTY-INCOME-LINE") == true ? PovertyStatus.NearPoor
            : Holds("POVERTY-AVERAGE-LINE") switch
            {
                true => PovertyStatus.AverageLivingStandard,
                false => PovertyStatus.AboveAverage,
                null => PovertyStatus.NotPoor,
            };
    }

    private static ClassificationExplanation Counted(Household household, int count) =>
        HouseholdExplanation.Explain(household.Settlement, household.Dong, DeprivationCount.Exactly(count), household.Standard);

    private static ClassificationResult Moved(Household household, long by) => HouseholdClassification.Classify(
        household.Settlement, household.Dong + new Dong(by), household.Deprivations, household.Standard);

    private static bool Alters(Household household, long by)
    {
        var (now, then) = (Moved(household, 0).Status, Moved(household, by));
        return then.Best != now && then.Worst != now;
    }
}
