using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Weighted incomes, and the measures of poverty and inequality that need every one of them.</summary>
/// <remarks>
/// <para>Rows without an income are counted as missing and left out. Incomes are kept in order, so the order of the rows changes no
/// digit of any result.</para>
/// <para>What is undefined is null: every measure without anybody of positive weight, the relative ones without a positive mean.</para>
/// </remarks>
public sealed class IncomeDistribution
{
    private readonly SortedIncomes _sorted;

    private IncomeDistribution(double[] incomes, double[] weights, long missing)
    {
        (_sorted, Missing) = (new SortedIncomes(incomes, weights), missing);
        Population = Sum((_, _) => 1);
        Total = Sum((income, _) => income);
    }

    /// <summary>Gets the rows with a known income (n).</summary>
    public long N => _sorted.Count;

    /// <summary>Gets the rows left out because their income is not known.</summary>
    public long Missing { get; }

    /// <summary>Gets the sum of the weights.</summary>
    public double Population { get; }

    /// <summary>Gets the sum of the incomes, each times its weight.</summary>
    public double Total { get; }

    /// <summary>Gets the mean income; null when there is nobody.</summary>
    public double? Mean => MeanRatio.Value;

    internal BinaryRatio MeanRatio => new(Total, Population);

    /// <summary>Makes a distribution of rows.</summary>
    /// <exception cref="ArgumentException">An income is infinite or not a number, or a weight is negative, infinite or not a number.</exception>
    public static IncomeDistribution Of(IEnumerable<WeightedIncome> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var (incomes, weights, missing) = (new List<double>(), new List<double>(), 0L);
        foreach (var row in rows)
        {
            if (row.Income is { } income)
            {
                ThrowIfBad(double.IsFinite(income) && double.IsFinite(row.Weight) && row.Weight >= 0, nameof(rows));
                incomes.Add(income);
                weights.Add(row.Weight);
            }
            else
            {
                missing++;
            }
        }

        return new IncomeDistribution([.. incomes], [.. weights], missing);
    }

    /// <summary>Makes a distribution of columns.</summary>
    /// <param name="incomes">The incomes; not a number where an income is not known.</param>
    /// <param name="weights">The weights, 0 or more; may be empty when every row counts once.</param>
    /// <exception cref="ArgumentException">The columns differ in length, an income is infinite, or a weight is negative, infinite or not
    /// a number.</exception>
    public static IncomeDistribution Of(ReadOnlySpan<double> incomes, ReadOnlySpan<double> weights)
    {
        ThrowIfBad(weights.IsEmpty || weights.Length == incomes.Length, nameof(weights));
        var (known, ofKnown, count) = (new double[incomes.Length], new double[incomes.Length], 0);
        for (var row = 0; row < incomes.Length; row++)
        {
            if (!double.IsNaN(incomes[row]))
            {
                var weight = weights.IsEmpty ? 1 : weights[row];
                ThrowIfBad(double.IsFinite(incomes[row]) && double.IsFinite(weight) && weight >= 0, nameof(incomes));
                (known[count], ofKnown[count]) = (incomes[row], weight);
                count++;
            }
        }

        return new IncomeDistribution(known[..count], ofKnown[..count], incomes.Length - count);
    }

    /// <summary>Returns a measure of Foster, Greer and Thorbecke: the average of the normalised gaps of the poor to a power.</summary>
    /// <remarks>Source: Foster, Greer and Thorbecke (1984), "A class of decomposable poverty measures", Econometrica 52.</remarks>
    /// <param name="line">The poverty line z, above 0.</param>
    /// <param name="power">The power α, 0 or more: 0 for the headcount ratio, 1 for the poverty gap, 2 for the squared poverty gap.</param>
    /// <param name="boundary">Whether who stands exactly at the line is poor.</param>
    /// <returns>The measure; null when there is nobody.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is not above 0, or <paramref name="power"/> is negative.</exception>
    public double? FosterGreerThorbecke(double line, double power, CutoffBoundary boundary = CutoffBoundary.Included) =>
        IncomeMeasures.FosterGreerThorbecke(this, line, power, boundary).Value;

    /// <summary>Returns the Watts index: the average of ln(z ÷ y) over all, where the poor alone add to the sum.</summary>
    /// <remarks>Source: Watts (1968), "An economic definition of poverty". Who stands exactly at the line adds nothing either way.</remarks>
    /// <param name="line">The poverty line z, above 0.</param>
    /// <param name="nonPositive">What becomes of incomes of zero or less.</param>
    /// <returns>The index; null when there is nobody, or when such an income makes it undefined.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is not above 0.</exception>
    public double? Watts(double line, NonPositiveIncomes nonPositive) => IncomeMeasures.Watts(this, line, nonPositive).Value;

    /// <summary>Returns the Gini coefficient, from 0 when all incomes are equal; above 1 only with negative incomes.</summary>
    /// <remarks>The area between the Lorenz curve, straight between the incomes, and the diagonal, twice; not corrected for small samples.</remarks>
    /// <returns>The coefficient; null when the mean is not above 0.</returns>
    public double? Gini() => IncomeMeasures.Gini(this).Value;

    /// <summary>Returns the mean log deviation: the average of ln(mean ÷ y).</summary>
    /// <remarks>Source: Theil (1967), "Economics and information theory": his second measure.</remarks>
    /// <param name="nonPositive">What becomes of incomes of zero or less.</param>
    /// <returns>The deviation; null when the mean is not above 0, or when such an income makes it undefined.</returns>
    public double? MeanLogDeviation(NonPositiveIncomes nonPositive) => IncomeMeasures.MeanLogDeviation(this, nonPositive).Value;

    /// <summary>Returns all measures as rows of a table.</summary>
    /// <remarks>What stands above and below the line is the exact value of the binary sums.</remarks>
    /// <param name="line">The poverty line z, above 0.</param>
    /// <param name="nonPositive">What becomes of incomes of zero or less in the Watts index and the mean log deviation.</param>
    /// <param name="boundary">Whether who stands exactly at the line is poor.</param>
    /// <param name="group">The name of the group that the rows are of; null for all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="line"/> is not above 0.</exception>
    public IReadOnlyList<MeasureRow> ToRows(
        double line, NonPositiveIncomes nonPositive, CutoffBoundary boundary = CutoffBoundary.Included, string? group = null) =>
        IncomeMeasures.Rows(this, line, nonPositive, boundary, group);

    /// <inheritdoc cref="SortedIncomes.Sum"/>
    internal double Sum(Func<double, double, double> term) => _sorted.Sum(term);

    private static void ThrowIfBad(bool isGood, string parameter)
    {
        if (!isGood)
        {
            throw new ArgumentException("An income is finite; a weight is finite and not negative; columns are of one length.", parameter);
        }
    }
}
