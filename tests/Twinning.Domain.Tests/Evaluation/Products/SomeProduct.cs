using Twinning.Domain.Evaluation.Products;

namespace Twinning.Domain.Tests.Evaluation.Products;

/// <summary>Products in tests.</summary>
internal static class SomeProduct
{
    public static Product Of(int units = 1, bool isDone = true, int errors = 0, int excused = 0, int delays = 0, int excusedDelays = 0) =>
        new("Báo cáo", Fraction.Of(units), isDone, new FaultCount(errors, excused), new FaultCount(delays, excusedDelays));
}
