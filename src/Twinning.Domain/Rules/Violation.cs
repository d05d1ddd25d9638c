using Twinning.Domain.Law;

namespace Twinning.Domain.Rules;

/// <summary>One way in which a proposal breaks a rule.</summary>
/// <param name="Code">The broken rule, such as <c>ASSIGNMENT-PAIR-TWICE</c>. Callers may branch on it.</param>
/// <param name="Severity">Whether the rule refuses or only warns.</param>
/// <param name="Message">What is wrong and what would put it right, with the figures, in Vietnamese and English.</param>
/// <param name="Source">Where the rule comes from: a statute, a programme document, or our own convention, said plainly.</param>
public sealed record Violation(RuleCode Code, Severity Severity, Message Message, LegalSource Source);
