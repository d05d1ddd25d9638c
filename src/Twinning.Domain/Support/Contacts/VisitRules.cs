using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>The rules that a visit keeps.</summary>
public static class VisitRules
{
    private static readonly IReadOnlyList<Rule<VisitCase>> Ordered =
    [
        new VisitIsWithinItsAssignment(),
        new SomebodyCame(),
        new ContactIsNamedOnce(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a visit and gives every broken rule.</summary>
    public static RuleResult<Visit> Judge(Visit candidate, AssignmentRegister register)
    {
        var subject = new VisitCase(candidate, register);
        return new RuleResult<Visit>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
