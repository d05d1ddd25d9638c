using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>The rules that an activity keeps.</summary>
public static class ActivityRules
{
    private static readonly IReadOnlyList<Rule<ActivityCase>> Ordered =
    [
        new ActivityIsWithinItsAssignment(),
        new ParticipantsAreCounted(),
        new ActivityIsNearItsOccasion(),
        new GiftIsReportedOnce(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges an activity with its contributions and gives every broken rule.</summary>
    /// <param name="candidate">The activity.</param>
    /// <param name="register">The register of the programme.</param>
    /// <param name="others">
    /// The activities already recorded, without the version that the candidate corrects; those of the same village are enough.
    /// </param>
    public static RuleResult<Activity> Judge(Activity candidate, AssignmentRegister register, IReadOnlyCollection<Activity> others)
    {
        var subject = new ActivityCase(candidate, register, others);
        return new RuleResult<Activity>(
            candidate,
            [.. Ordered.SelectMany(rule => rule.Judge(subject)), .. candidate.Contributions.SelectMany(ContributionRules.Judge)]);
    }
}
