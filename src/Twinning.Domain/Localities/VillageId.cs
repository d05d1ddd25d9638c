namespace Twinning.Domain.Localities;

/// <summary>The lasting identity of a village (thôn, bôn, buôn, plei, làng, tổ dân phố), which is an area of the lowest level.</summary>
/// <param name="Value">The number the store gave it.</param>
/// <remarks>There is no national code for villages, and the commune codes above them were re-used in 2025.</remarks>
public readonly record struct VillageId(long Value)
{
    /// <summary>Gets the same village as an area of the tree.</summary>
    public AreaId Area => new(Value);
}
