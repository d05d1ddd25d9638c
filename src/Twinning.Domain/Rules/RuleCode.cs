using System;
using System.Linq;

namespace Twinning.Domain.Rules;

/// <summary>The name of a rule, which never changes its meaning: callers may branch on it.</summary>
public sealed record RuleCode
{
    /// <summary>Makes a code.</summary>
    /// <param name="value">Capital letters, digits and hyphens, such as <c>ASSIGNMENT-PAIR-TWICE</c>.</param>
    /// <exception cref="ArgumentException"><paramref name="value"/> is empty or holds another character.</exception>
    public RuleCode(string value)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        if (!value.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException($"A rule code holds capital letters, digits and hyphens only: '{value}'.", nameof(value));
        }

        Value = value;
    }

    /// <summary>Gets the code.</summary>
    public string Value { get; }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
