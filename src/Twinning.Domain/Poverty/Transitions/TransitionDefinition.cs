using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What a transition means here, and on what that rests.</summary>
/// <param name="Transition">The transition.</param>
/// <param name="Term">Its name.</param>
/// <param name="Meaning">When it is told, for the list of the poor.</param>
/// <param name="Source">Where the meaning comes from; the remark says what was seen of it.</param>
public sealed record TransitionDefinition(PovertyTransition Transition, Message Term, Message Meaning, LegalSource Source);
