namespace Twinning.Domain.Poverty.Returns;

/// <summary>In what way a published figure contradicts the others.</summary>
public enum FindingKind
{
    /// <summary>A printed rate is not the rate of the counts of its own return.</summary>
    RateContradictsCounts,

    /// <summary>A printed rate implies a number of households far outside those of the years around it.</summary>
    RateOutOfSeries,

    /// <summary>A printed total is not the sum of its parts.</summary>
    TotalDiffersFromParts,
}
