namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What the rates of a movement divide by, in the unit of the movement.</summary>
/// <param name="AllAtStart">All who were reviewed at the start, also those whose status was not decided.</param>
/// <param name="AllAtEnd">All who were reviewed at the end, also those whose status was not decided.</param>
/// <param name="NotKnownAtStart">Those whose status was not decided at the start.</param>
/// <param name="NotKnownAtEnd">Those whose status was not decided at the end.</param>
/// <param name="NotListedAtStart">Those known not to be on the list at the start.</param>
/// <param name="EnteredOfThese">Those of them who are on the list at the end, by their members of the start.</param>
public sealed record MovementBase(
    long AllAtStart,
    long AllAtEnd,
    long NotKnownAtStart,
    long NotKnownAtEnd,
    long NotListedAtStart,
    long EnteredOfThese);
