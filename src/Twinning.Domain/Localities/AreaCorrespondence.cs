namespace Twinning.Domain.Localities;

/// <summary>A unit of another day's map that an area corresponds to.</summary>
/// <param name="Area">The unit on that map.</param>
/// <param name="Extent">Whether the unit belongs to the area as a whole or only in part.</param>
public sealed record AreaCorrespondence(AreaId Area, CorrespondenceExtent Extent);
