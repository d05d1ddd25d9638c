namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed part of a total.</summary>
/// <param name="Label">What it counts.</param>
/// <param name="Value">The printed figure, 0 or more.</param>
public sealed record LabelledPart(string Label, long Value);
