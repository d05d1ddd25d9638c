using System.Linq;
using CsCheck;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Xunit;

namespace Twinning.Domain.Tests.Poverty.Classification;

public class ClassificationPropertyTests
{
    // From the worst status to the best.
    private static readonly PovertyStatus[] Rising =
    [
        PovertyStatus.Poor, PovertyStatus.NearPoor, PovertyStatus.AverageLivingStandard, PovertyStatus.AboveAverage, PovertyStatus.NotPoor,
    ];

    [Fact]
    public void More_income_never_makes_poorer() => Gen.Select(RandomHousehold.Any, Gen.Frequency((1, Gen.Long[0, 3]), (1, Gen.Long[0, 1_000_000]))).Sample(
        (household, more) =>
        {
            var count = household.Deprivations.DeprivedCount;
            var income = household.Income ?? 0;

            Assert.True(Rank(Plainly(household, income, count)) <= Rank(Plainly(household, income + more, count)));
        },
        iter: Tries.Of(5000));

    [Fact]
    public void One_more_deprivation_never_makes_less_poor() => RandomHousehold.Any.Sample(
        household =>
        {
            var count = household.Deprivations.DeprivedCount;
            if (count < household.Standard.IndicatorLimit)
            {
                Assert.True(Rank(Plainly(household, household.Income ?? 0, count + 1)) <= Rank(Plainly(household, household.Income ?? 0, count)));
            }
        },
        iter: Tries.Of(5000));

    [Fact]
    public void Every_way_in_which_the_unknown_may_turn_out_lies_between_the_best_and_the_worst_case_and_both_are_met() => RandomHousehold.Any.Sample(
        household =>
        {
            var result = Classify(household);
            var count = household.Deprivations.CountAmong(household.Standard.IndicatorLimit);
            var incomes = household.Income is { } known ? [known] : Incomes(household.Standard, household.Settlement);
            var completions =
                (from income in incomes
                 from deprived in Enumerable.Range(count.AtLeast, count.AtMost - count.AtLeast + 1)
                 select Plainly(household, income, deprived)).ToList();

            Assert.Equal(Rank(result.Best), completions.Max(Rank));
            Assert.Equal(Rank(result.Worst), completions.Min(Rank));
            Assert.Equal(completions.Distinct().Count() == 1, result.IsDecided);
        },
        iter: Tries.Of(3000));

    [Fact]
    public void Columns_and_objects_agree() => RandomHousehold.Any.Array[0, 40].Sample(
        households =>
        {
            foreach (var standard in households.Select(household => household.Standard).Distinct())
            {
                var rows = households.Where(household => household.Standard == standard).ToArray();
                var status = new PovertyStatus[rows.Length];
                HouseholdColumns.Classify(
                    [.. rows.Select(row => row.Income ?? HouseholdColumns.UnknownIncome)],
                    [.. rows.Select(row => row.Deprivations.Deprived)],
                    [.. rows.Select(row => row.Deprivations.Known)],
                    [.. rows.Select(row => (byte)row.Settlement)],
                    status,
                    standard);

                Assert.Equal(rows.Select(row => Classify(row).Status), status);
            }
        },
        iter: Tries.Of(2000));

    [Fact]
    public void Points_decide_as_counts_do() => Gen.Select(RandomHousehold.Settlement, Gen.Int[100, 190], Gen.Int[0, 10], Gen.Bool).Sample(
        (settlement, income, deprived, isOld) =>
        {
            var standard = isOld ? PovertyStandards.Vn2016 : PovertyStandards.Vn2022;
            var lines = standard.SurveyPoints!.LinesFor(settlement);
            var expected = income <= lines.IncomeAlone?.Value || (income <= lines.WithDeprivations.Value && deprived >= 3) ? PovertyStatus.Poor
                : income <= lines.WithDeprivations.Value ? PovertyStatus.NearPoor
                : PovertyStatus.NotPoor;

            Assert.Equal(expected, HouseholdClassification.Classify(settlement, new SurveyPoints(income, deprived * 10), standard).Status);
        },
        iter: Tries.Of(3000));

    private static ClassificationResult Classify(Household household) =>
        HouseholdClassification.Classify(household.Settlement, household.Dong, household.Deprivations, household.Standard);

    // The decrees read out once more, sentence by sentence.
    private static PovertyStatus Plainly(Household household, long income, int deprived)
    {
        var lines = household.Standard.LinesFor(household.Settlement);
        if (income <= lines.IncomeAlone?.Value.Amount)
        {
            return PovertyStatus.Poor;
        }

        if (income <= lines.WithDeprivations.Value.Amount)
        {
            return deprived >= household.Standard.DeprivationCutoff.Value ? PovertyStatus.Poor : PovertyStatus.NearPoor;
        }

        return lines.Average is not { } average ? PovertyStatus.NotPoor
            : income <= average.Value.Amount ? PovertyStatus.AverageLivingStandard
            : PovertyStatus.AboveAverage;
    }

    private static long[] Incomes(PovertyStandard standard, SettlementType settlement)
    {
        var lines = standard.LinesFor(settlement);
        return
        [
            .. new[] { lines.IncomeAlone, lines.WithDeprivations, lines.Average }
                .Where(line => line is not null)
                .SelectMany(line => new[] { line!.Value.Amount, line.Value.Amount + 1 }),
        ];
    }

    private static int Rank(PovertyStatus status) => System.Array.IndexOf(Rising, status);
}
