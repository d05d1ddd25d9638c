namespace Twinning.GraphQL.Storage.Rows;

/// <summary>An agency's promise to look after households, on its days.</summary>
internal sealed class HouseholdCommitmentRow : DatedFactRow
{
    public required long AssignmentId { get; init; }
}

/// <summary>A household of a promise; <c>Id</c> is the promise's.</summary>
internal sealed class CommittedHouseholdRow : FactRow
{
    /// <summary>Gets the household's pseudonym.</summary>
    public required long HouseholdId { get; init; }
}
