using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Agencies;

/// <summary>What must hold of a directory of agencies.</summary>
public static class AgencyRules
{
    private static readonly Rule<AgencyDirectory>[] InOrder =
    [
        new PredecessorExistsTheDayBefore(),
        new SuccessorExistsFromTheDay(),
        new PredecessorEndsWhenAllItsDutiesPassOn(),
        new DutiesPassOnOnce(),
        new SuccessorsHaveTheirOrder(),
        new SuccessionDoesNotTurnInACircle(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged.</summary>
    public static IReadOnlyList<Rule> All => InOrder;

    /// <summary>Judges a directory and returns every broken rule.</summary>
    public static IReadOnlyList<Violation> Judge(AgencyDirectory directory) => [.. InOrder.SelectMany(rule => rule.Judge(directory))];
}
