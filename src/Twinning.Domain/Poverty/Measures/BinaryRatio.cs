namespace Twinning.Domain.Poverty.Measures;

/// <summary>A measure of binary fractions with what stands above and below its line; undefined unless something is below it.</summary>
internal readonly record struct BinaryRatio(double Above, double Below)
{
    public double? Value => Below > 0 ? Above / Below : null;

    public Measured ToMeasured() =>
        Below > 0 ? new Measured(BinaryFraction.ToFraction(Above), BinaryFraction.ToFraction(Below)) : default;
}
