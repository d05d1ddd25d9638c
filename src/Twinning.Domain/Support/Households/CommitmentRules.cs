using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Households;

/// <summary>The rules that an agency's promise to households keeps.</summary>
public static class CommitmentRules
{
    private static readonly IReadOnlyList<Rule<CommitmentCase>> Ordered =
    [
        new CommitmentIsWithinItsAssignment(),
        new CommitmentNamesHouseholdsOnce(),
        new HouseholdIsPromisedOnce(),
        new HouseholdIsPromisedByOneAgency(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a promise and gives every broken rule.</summary>
    /// <param name="candidate">The promise.</param>
    /// <param name="register">The register of the programme.</param>
    /// <param name="others">The promises already recorded, without the version that the candidate corrects.</param>
    /// <remarks>Messages name households by number: they are for the office and the agency of the promise only.</remarks>
    public static RuleResult<HouseholdCommitment> Judge(
        HouseholdCommitment candidate, AssignmentRegister register, IReadOnlyCollection<HouseholdCommitment> others)
    {
        var subject = new CommitmentCase(candidate, register, others);
        return new RuleResult<HouseholdCommitment>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
