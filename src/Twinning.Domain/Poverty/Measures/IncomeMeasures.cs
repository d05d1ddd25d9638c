using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The sums behind the measures of an income distribution.</summary>
internal static class IncomeMeasures
{
    public static BinaryRatio FosterGreerThorbecke(IncomeDistribution incomes, double line, double power, CutoffBoundary boundary)
    {
        ThrowIfNoLine(line);
        if (!(power >= 0))
        {
            throw new ArgumentOutOfRangeException(nameof(power));
        }

        var gaps = incomes.Sum((income, _) =>
            income < line || (income == line && boundary == CutoffBoundary.Included) ? Math.Pow((line - income) / line, power) : 0);
        return new BinaryRatio(gaps, incomes.Population);
    }

    public static BinaryRatio Watts(IncomeDistribution incomes, double line, NonPositiveIncomes nonPositive)
    {
        ThrowIfNoLine(line);
        return Logarithms(incomes, line, line, nonPositive);
    }

    public static BinaryRatio MeanLogDeviation(IncomeDistribution incomes, NonPositiveIncomes nonPositive)
    {
        var mean = nonPositive == NonPositiveIncomes.LeaveOut
            ? new BinaryRatio(incomes.Sum((income, _) => Math.Max(income, 0)), Positive(incomes))
            : incomes.MeanRatio;
        if (mean.Value is not (> 0 and { } known))
        {
            return default;
        }

        // What the division for the mean rounds off would shift every logarithm the same way.
        var deviations = Logarithms(incomes, known, double.PositiveInfinity, nonPositive);
        var lost = Math.FusedMultiplyAdd(-known, mean.Below, mean.Above) / mean.Above;
        return deviations with { Above = deviations.Above + (lost * deviations.Below) };
    }

    public static BinaryRatio Gini(IncomeDistribution incomes)
    {
        // Each income counts with the weight of all below it less the weight of all above it.
        var below = default(CompensatedSum);
        var differences = incomes.Sum((income, weight) =>
        {
            var balance = (2 * below.Value) + weight - incomes.Population;
            below.Add(weight);
            return income * balance;
        });
        return new BinaryRatio(differences, incomes.Population * incomes.Total);
    }

    public static IReadOnlyList<MeasureRow> Rows(
        IncomeDistribution incomes, double line, NonPositiveIncomes nonPositive, CutoffBoundary boundary, string? group)
    {
        ThrowIfNoLine(line);
        return
        [
            Row(MeasureKind.MeanIncome, null, incomes.MeanRatio),
            Row(MeasureKind.HeadcountRatio, line, FosterGreerThorbecke(incomes, line, 0, boundary)),
            Row(MeasureKind.PovertyGap, line, FosterGreerThorbecke(incomes, line, 1, boundary)),
            Row(MeasureKind.SquaredPovertyGap, line, FosterGreerThorbecke(incomes, line, 2, boundary)),
            Row(MeasureKind.Watts, line, Watts(incomes, line, nonPositive)),
            Row(MeasureKind.Gini, null, Gini(incomes)),
            Row(MeasureKind.MeanLogDeviation, null, MeanLogDeviation(incomes, nonPositive)),
        ];

        MeasureRow Row(MeasureKind measure, double? cutoff, BinaryRatio ratio) => new(
            measure, cutoff is { } at ? BinaryFraction.ToFraction(at) : null, null, group, ratio.ToMeasured(), incomes.N, incomes.Missing);
    }

    /// <summary>Returns the average of ln(top ÷ income) over all, where incomes below a limit alone add to the sum.</summary>
    private static BinaryRatio Logarithms(IncomeDistribution incomes, double top, double limit, NonPositiveIncomes nonPositive)
    {
        var positive = Positive(incomes);
        if (nonPositive == NonPositiveIncomes.MakeUndefined && positive < incomes.Population)
        {
            return default;
        }

        var lowest = nonPositive == NonPositiveIncomes.TakeAsOne ? 1 : double.PositiveInfinity;
        var sum = incomes.Sum((income, _) => (income > 0 ? income : lowest) is var taken && taken < limit ? Math.Log(top / taken) : 0);
        return new BinaryRatio(sum, nonPositive == NonPositiveIncomes.LeaveOut ? positive : incomes.Population);
    }

    private static double Positive(IncomeDistribution incomes) => incomes.Sum((income, _) => income > 0 ? 1 : 0);

    private static void ThrowIfNoLine(double line)
    {
        if (!(line > 0) || !double.IsFinite(line))
        {
            throw new ArgumentOutOfRangeException(nameof(line));
        }
    }
}
