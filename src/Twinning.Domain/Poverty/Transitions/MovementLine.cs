namespace Twinning.Domain.Poverty.Transitions;

/// <summary>One line of the proof that a movement adds up.</summary>
/// <param name="Part">The part.</param>
/// <param name="Change">What it adds; negative where households go out.</param>
/// <param name="Running">The opening with this line and all before it.</param>
public sealed record MovementLine(MovementPart Part, long Change, long Running);
