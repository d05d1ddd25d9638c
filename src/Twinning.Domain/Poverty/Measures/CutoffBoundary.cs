namespace Twinning.Domain.Poverty.Measures;

/// <summary>Whether who stands exactly at a cut-off or line is below it.</summary>
public enum CutoffBoundary
{
    /// <summary>The cut-off includes itself (≤), as the Vietnamese lines do: "từ 1.500.000 đồng trở xuống".</summary>
    Included,

    /// <summary>The cut-off does not include itself (&lt;), as in Alkire and Foster (2011) and in World Bank figures.</summary>
    Excluded,
}
