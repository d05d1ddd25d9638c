namespace Twinning.Domain.Statistics;

/// <summary>How hiding an area helps a weak set, the cheapest first.</summary>
internal enum Help
{
    /// <summary>It lies beside the set and adds to it.</summary>
    AtOnce,

    /// <summary>It lies beside the set, and areas within it can then be hidden.</summary>
    Within,

    /// <summary>It lies around the set, which becomes part of a larger one.</summary>
    Above,

    /// <summary>It lies beside the set and adds nothing, but joins the set with others of which one count is known.</summary>
    ByJoining,
}

/// <summary>An area that may be hidden to help a weak set; the smallest count is taken first, then the smallest key.</summary>
internal readonly record struct Candidate(Help Help, long Count, long Key, int Node)
{
    public int CompareTo(Candidate other) =>
        (Help, Count, Key).CompareTo((other.Help, other.Count, other.Key));
}
