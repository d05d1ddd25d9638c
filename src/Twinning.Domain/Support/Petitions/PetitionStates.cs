using System.Collections.Generic;

namespace Twinning.Domain.Support.Petitions;

/// <summary>Which state of a petition may follow which.</summary>
/// <remarks>
/// A convention of this software. A petition may be answered where it was received, passed from body to body, and taken up again after an
/// answer that did not satisfy the village. A withdrawn one is final.
/// </remarks>
public static class PetitionStates
{
    /// <summary>Returns the states that may follow a state; none after the final one.</summary>
    public static IReadOnlyList<PetitionState> After(PetitionState state) => state switch
    {
        PetitionState.Received or PetitionState.Routed => [PetitionState.Routed, PetitionState.Answered, PetitionState.Withdrawn],
        PetitionState.Answered => [PetitionState.Routed],
        _ => [],
    };
}
