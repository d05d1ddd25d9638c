using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>An event that a text makes a veto, and on whom it falls.</summary>
/// <param name="Code">Its name, which never changes its meaning.</param>
/// <param name="Event">The event.</param>
/// <param name="Capacities">On whom it falls.</param>
/// <param name="Sentence">The event in words.</param>
/// <param name="Source">The text that makes it a veto.</param>
public sealed record Veto(RuleCode Code, VetoEvent Event, IReadOnlyList<Capacity> Capacities, Message Sentence, LegalSource Source);
