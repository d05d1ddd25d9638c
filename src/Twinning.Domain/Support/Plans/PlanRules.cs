using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;
using Twinning.Domain.Support.Needs;

namespace Twinning.Domain.Support.Plans;

/// <summary>The rules that a yearly plan keeps.</summary>
public static class PlanRules
{
    private static readonly IReadOnlyList<Rule<PlanCase>> Ordered =
    [
        new PlanBelongsToAnAssignment(),
        new PlanIsAdoptedOnce(),
        new PlanNamesItsDocument(),
        new PlanIsAdoptedForItsYear(),
        new PlanIsAdoptedWithinTheAssignment(),
        new SurveyPrecedesThePlan(),
        new PlanHasTasks(),
        new TaskIsNumberedOnce(),
        new TaskSaysWhatIsDone(),
        new TaskHasOneResponsible(),
        new BeneficiariesAreNamedOnce(),
        new TargetHasAUnit(),
        new TaskIsDueWithinThePlan(),
        new ResponsibleAgencyServesTheVillage(),
        new WeakestFieldsAreAddressed(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a plan, also what its tasks already went through, and gives every broken rule.</summary>
    /// <param name="candidate">The plan.</param>
    /// <param name="register">The register of the programme.</param>
    /// <param name="survey">
    /// The survey of the village that the plan rests on; null where it is not recorded: the weakest fields are then not known.
    /// </param>
    /// <param name="others">The plans already recorded, of any assignment, without the version that the candidate corrects.</param>
    public static RuleResult<SupportPlan> Judge(
        SupportPlan candidate, AssignmentRegister register, VillageSurvey? survey, IReadOnlyCollection<SupportPlan> others)
    {
        var subject = new PlanCase(candidate, register, survey, others);
        return new RuleResult<SupportPlan>(
            candidate,
            [
                .. Ordered.SelectMany(rule => rule.Judge(subject)),
                .. candidate.Tasks.SelectMany(task => TaskRules.JudgeHistory(candidate, task)),
            ]);
    }
}
