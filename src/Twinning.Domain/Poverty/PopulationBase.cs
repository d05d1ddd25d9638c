namespace Twinning.Domain.Poverty;

/// <summary>The households that a figure counts and that its rate divides by.</summary>
/// <remarks>21.26 % of minority households and 10.06 % of all households are the same year's truth (Gia Lai, 2022).</remarks>
public enum PopulationBase
{
    /// <summary>All resident households (tổng số hộ dân cư).</summary>
    All,

    /// <summary>Households of ethnic minorities (hộ dân tộc thiểu số, hộ DTTS).</summary>
    Minority,
}
