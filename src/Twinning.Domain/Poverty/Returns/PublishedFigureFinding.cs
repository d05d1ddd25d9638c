using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A published figure that the other figures contradict.</summary>
/// <param name="Key">The return it stands in.</param>
/// <param name="Figure">The property of <see cref="PrintedFigures"/>, such as <c>PoorPercent</c>.</param>
/// <param name="Kind">In what way it contradicts the others.</param>
/// <param name="Printed">The figure as printed.</param>
/// <param name="Fits">The figure that would fit; null where none or more than one would.</param>
/// <param name="Misprint">The slip that turns the figure that fits into the printed one; null where one slip does not explain it.</param>
/// <param name="Message">The finding with its figures.</param>
public sealed record PublishedFigureFinding(
    ReturnKey Key,
    string Figure,
    FindingKind Kind,
    decimal Printed,
    decimal? Fits,
    MisprintKind? Misprint,
    Message Message);
