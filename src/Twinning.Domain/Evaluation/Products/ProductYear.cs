using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Products;

/// <summary>The task results of a year: the average of its months or quarters.</summary>
/// <remarks>Source: Decree 335/2025/NĐ-CP, Article 21. Periods that nobody recorded do not count: only time actually worked does.</remarks>
public static class ProductYear
{
    /// <summary>Returns the points of a year; none without periods.</summary>
    /// <param name="formula">How shares become points.</param>
    /// <param name="periods">The periods actually worked, judged by their rules.</param>
    public static Fraction PointsOf(TaskResultFormula formula, IReadOnlyCollection<PeriodProducts> periods) =>
        WeightsOf(periods).Select(one => one.Weight * one.Period.PointsUnder(formula)).Total();

    /// <summary>Returns the periods by their days with what each weighs.</summary>
    internal static IReadOnlyList<(PeriodProducts Period, Fraction Weight)> WeightsOf(IReadOnlyCollection<PeriodProducts> periods) =>
        PeriodWeights.Of(periods, period => period.Days);
}
