using Twinning.Domain.Law;

namespace Twinning.Domain.Rules;

/// <summary>One step of a decision: what was looked at, what it was held against, and what came of it.</summary>
/// <param name="Code">The step, such as <c>POVERTY-INCOME-LINE</c>, which never changes its meaning: callers may branch on it.</param>
/// <param name="Source">The text that sets the figure of the comparison.</param>
/// <param name="Input">What was looked at, with its figure.</param>
/// <param name="Comparison">What it was held against, with its figure.</param>
/// <param name="Holds">Whether the comparison holds; null when that is not known.</param>
/// <param name="Outcome">What follows.</param>
public sealed record ExplanationStep(
    RuleCode Code,
    LegalSource Source,
    Message Input,
    Message Comparison,
    bool? Holds,
    Message Outcome);
