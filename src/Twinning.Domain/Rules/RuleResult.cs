using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Rules;

/// <summary>What the rules say of a proposal: what it makes, unless a rule refuses it, and every broken rule at once.</summary>
/// <typeparam name="T">What an accepted proposal makes.</typeparam>
public sealed class RuleResult<T>
    where T : class
{
    internal RuleResult(T? value, IEnumerable<Violation> violations)
    {
        Violations = [.. violations];
        Value = Violations.Any(violation => violation.Severity == Severity.Refusal) ? null : value;
    }

    /// <summary>Gets what the proposal makes; null when a rule refuses it.</summary>
    public T? Value { get; }

    /// <summary>Gets every broken rule, refusals and warnings, in the order of the rules.</summary>
    public IReadOnlyList<Violation> Violations { get; }

    /// <summary>Gets a value indicating whether no rule refuses; there may be warnings.</summary>
    public bool IsAccepted => Value is not null;
}
