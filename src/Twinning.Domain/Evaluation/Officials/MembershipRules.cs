using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Officials;

/// <summary>The rules that the memberships of persons keep when they are recorded.</summary>
public static class MembershipRules
{
    private static readonly IReadOnlyList<Rule<MembershipCase>> Ordered =
        [new MembershipIsOfAPerson(), new MembershipIsInAnExistingAgency(), new MembershipsDoNotOverlap()];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a membership.</summary>
    /// <param name="candidate">The membership.</param>
    /// <param name="directory">The agencies.</param>
    /// <param name="others">The person's other memberships; one that the candidate follows ends the day before.</param>
    public static RuleResult<Membership> Judge(Membership candidate, AgencyDirectory directory, IReadOnlyCollection<Membership> others)
    {
        var subject = new MembershipCase(candidate, directory, others);
        return new RuleResult<Membership>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
