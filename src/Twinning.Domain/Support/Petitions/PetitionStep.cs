using System;

namespace Twinning.Domain.Support.Petitions;

/// <summary>The fact that a petition came into a state on a day.</summary>
/// <param name="State">The state from that day on.</param>
/// <param name="Day">The day.</param>
/// <param name="Route">Where it is routed; null unless the state is routed.</param>
/// <param name="Outcome">What came of it; null unless the state is answered.</param>
public sealed record PetitionStep(PetitionState State, DateOnly Day, PetitionRoute? Route = null, PetitionOutcome? Outcome = null);
