namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A reading of single households: who, when, of what and what for. Such rows are added and never changed.</summary>
internal sealed class HouseholdReadRow
{
    public long Key { get; init; }

    /// <summary>Gets the moment in microseconds since 1970-01-01 UTC.</summary>
    public required long Moment { get; init; }

    /// <summary>Gets the role of who read, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Gets the areas that the reader's token names, with commas; empty for everywhere.</summary>
    public required string Areas { get; init; }

    /// <summary>Gets the review that was read; null where promises to households were.</summary>
    public required long? RoundId { get; init; }

    /// <summary>Gets the village that was read; null for all that the reader may see.</summary>
    public long? VillageId { get; init; }

    /// <summary>Gets how many households were given.</summary>
    public required int Households { get; init; }

    /// <summary>Gets what the reader said it was for.</summary>
    public required string Purpose { get; init; }
}
