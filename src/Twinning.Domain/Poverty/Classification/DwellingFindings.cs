using System;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a review finds of the house a household lives in; null is not known.</summary>
public sealed record DwellingFindings
{
    /// <summary>Gets the grade of the house, as the review of 2016 grades it.</summary>
    public HouseGrade? Grade { get; init; }

    /// <summary>Gets whether the walls are of durable material (tường, bao che).</summary>
    public bool? WallsAreDurable { get; init; }

    /// <summary>Gets whether the columns are of durable material (cột, trụ).</summary>
    public bool? ColumnsAreDurable { get; init; }

    /// <summary>Gets whether the roof is of durable material (mái).</summary>
    public bool? RoofIsDurable { get; init; }

    /// <summary>Gets the floor area in square metres, 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The area is negative.</exception>
    public decimal? FloorArea
    {
        get;
        init => field = value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A floor area is not negative.");
    }
}
