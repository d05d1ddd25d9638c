using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Rules;

/// <summary>All rules of a system, each code once.</summary>
public sealed class RuleCatalogue
{
    /// <summary>Makes a catalogue.</summary>
    /// <param name="rules">The rules, in the order in which they are shown.</param>
    /// <exception cref="ArgumentException">Two rules have the same code.</exception>
    public RuleCatalogue(IEnumerable<Rule> rules)
    {
        Rules = [.. rules];
        var twice = Rules.GroupBy(rule => rule.Code).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            throw new ArgumentException($"Two rules have the code {twice.Key}.", nameof(rules));
        }
    }

    /// <summary>Gets the rules.</summary>
    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>Returns the rule with a code, or null.</summary>
    public Rule? Find(string code) => Rules.FirstOrDefault(rule => rule.Code.Value == code);
}
