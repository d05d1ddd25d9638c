namespace Twinning.Domain.Poverty.Measures;

/// <summary>What becomes of incomes of zero or less where a measure takes the logarithm, which they do not have.</summary>
public enum NonPositiveIncomes
{
    /// <summary>With such an income the measure is undefined.</summary>
    MakeUndefined,

    /// <summary>They are left out altogether, as if they were missing: of the sum, of the mean and of the population.</summary>
    LeaveOut,

    /// <summary>They stay in the population and in the mean but add nothing to the sum, as the World Bank's wbpip does for the Watts index.</summary>
    AddNothing,

    /// <summary>They stay in the population and in the mean; the logarithm is taken as if they were 1, as wbpip does for the mean log deviation.</summary>
    TakeAsOne,
}
