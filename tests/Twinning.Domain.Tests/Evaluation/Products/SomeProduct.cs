using System;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Tests.Evaluation.Products;

/// <summary>Products in tests.</summary>
internal static class SomeProduct
{
    public static Product Of(int units = 1, bool isDone = true, int errors = 0, int excused = 0, int delays = 0, int excusedDelays = 0) =>
        new("Báo cáo", Fraction.Of(units), isDone, new FaultCount(errors, excused), new FaultCount(delays, excusedDelays), excused > 0 || excusedDelays > 0 ? "5/BB" : null);

    /// <summary>Makes the products of a quarter of 2026.</summary>
    public static PeriodProducts Quarter(int quarter, params Product[] products) => Of(2, quarter, products);

    public static PeriodProducts Of(int agency, int quarter, params Product[] products)
    {
        var first = new DateOnly(2026, (quarter * 3) - 2, 1);
        return new PeriodProducts(DayRange.Of(first, first.AddMonths(3).AddDays(-1)), new AgencyId(agency), products, [], $"{quarter}/BC");
    }
}
