namespace Twinning.Domain.Poverty.Returns;

/// <summary>A slip that turns one printed number into another.</summary>
public enum MisprintKind
{
    /// <summary>One digit is another: 27.77 printed as 22.77.</summary>
    OneDigitChanged,

    /// <summary>Two neighbouring digits changed places: 69,329 printed as 69,239.</summary>
    NeighbouringDigitsSwapped,
}
