namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What a plan does with a pair of today or of its own.</summary>
public enum MoveKind
{
    /// <summary>The pair goes on.</summary>
    Kept,

    /// <summary>The pair is new.</summary>
    Added,

    /// <summary>The pair of today does not go on.</summary>
    Ended,
}
