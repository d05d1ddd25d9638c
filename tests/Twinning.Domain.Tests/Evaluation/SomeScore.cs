using Twinning.Domain.Evaluation;

namespace Twinning.Domain.Tests.Evaluation;

/// <summary>Short ways to write points in tests.</summary>
internal static class SomeScore
{
    public static Fraction Points(decimal points) => Fraction.OfDecimal(points);

    public static Score Of(decimal points) => Score.Of(Points(points));

    public static Score At(double points) => Of((decimal)points);
}
