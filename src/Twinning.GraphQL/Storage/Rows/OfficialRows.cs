using Twinning.Domain.Evaluation;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A person who is rated, by a pseudonymous number. Who it is stands in <see cref="OfficialIdentityRow"/> alone.</summary>
internal sealed class OfficialRow : FactRow
{
    /// <summary>Gets the place whose office keeps the person's record.</summary>
    public required long AreaId { get; init; }
}

/// <summary>That a person belongs to an agency on some days; <c>Id</c> is that of the person.</summary>
internal sealed class MembershipRow : DatedFactRow
{
    public required long AgencyId { get; init; }

    public required EvaluationSubject Kind { get; init; }

    public required bool IsLeader { get; init; }
}

/// <summary>That a person's identity was erased; <c>Id</c> is that of the person.</summary>
internal sealed class IdentityErasureRow : FactRow
{
    /// <summary>Gets the reference of the request; it names no person.</summary>
    public required string Grounds { get; init; }
}

/// <summary>Who a person is. No fact: it is written over, and erased for good.</summary>
internal sealed class OfficialIdentityRow
{
    public required long OfficialId { get; init; }

    public required string Name { get; init; }

    public required string Position { get; init; }

    public string? StaffNumber { get; init; }
}

/// <summary>A reading of who persons are: who, when, of whom and what for. Such rows are added and never changed.</summary>
internal sealed class IdentityReadRow
{
    public long Key { get; init; }

    /// <summary>Gets the moment in microseconds since 1970-01-01 UTC.</summary>
    public required long Moment { get; init; }

    /// <summary>Gets the role of who read, never a person's name.</summary>
    public required string Actor { get; init; }

    /// <summary>Gets the areas that the reader's token names, with commas; empty for everywhere.</summary>
    public required string Areas { get; init; }

    /// <summary>Gets the numbers of those whose identity was given, with commas.</summary>
    public required string Officials { get; init; }

    /// <summary>Gets what the reader said it was for.</summary>
    public required string Purpose { get; init; }
}
