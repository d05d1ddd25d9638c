namespace Twinning.Domain.Localities;

/// <summary>How much of a unit of another day's map belongs to the area that was asked about.</summary>
public enum CorrespondenceExtent
{
    /// <summary>All of the unit, as far as the tree knows.</summary>
    Whole,

    /// <summary>A part of the unit; another part of it belongs elsewhere, so its figures are not the area's figures.</summary>
    Part,
}
