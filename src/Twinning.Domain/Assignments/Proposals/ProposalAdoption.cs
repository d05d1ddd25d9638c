using System;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Turns a plan into changes of a register, judged one after the other by <see cref="AssignmentRules"/>.</summary>
/// <remarks>
/// <para>Villages that the problem does not name stay as they are. An assignment that goes on keeps its record and its days. Where it rests on a record that
/// ends, because another agency shares it by succession, it goes on by a record of its own.</para>
/// <para>Where a village has several agencies one leads: the lead of today if it goes on, else the agency whose pair costs least, the
/// lowest id among equals (our convention). An agency that newly comes to a village alone leads too.</para>
/// <para>Warnings of the steps are left out, since what they warn of is mended by a later step.</para>
/// </remarks>
public static class ProposalAdoption
{
    /// <summary>Judges the adoption of a plan; accepted, it gives all that changes.</summary>
    /// <param name="register">The register.</param>
    /// <param name="problem">The problem that the plan answers.</param>
    /// <param name="plan">The plan; it may be anybody's.</param>
    /// <param name="firstDay">The first day of the plan. A record that begins on it cannot be ended before it and is refused.</param>
    /// <param name="lastDay">The last day of the new assignments, included; null for no end.</param>
    /// <param name="document">The document that decides it all.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lastDay"/> is before <paramref name="firstDay"/>, or no day is before that.</exception>
    public static RuleResult<AdoptedProposal> Judge(
        AssignmentRegister register, ProposalProblem problem, ProposalPlan plan, DateOnly firstDay, DateOnly? lastDay, DecidingDocument document)
    {
        var judged = ProposalRules.Judge(problem, plan);
        if (!judged.IsAccepted)
        {
            return new(null, judged.Violations);
        }

        var steps = new AdoptionSteps(register);
        var changes = new AdoptionChanges(register, problem, plan, DayRange.Of(firstDay, lastDay), document);
        var endings = changes.Endings();
        steps.End(endings);
        var leads = changes.LeadChanges(steps.Register);
        steps.ChangeLead(leads);
        var assignments = changes.Assignments();
        steps.Assign(assignments);
        return new(new AdoptedProposal(endings, leads, assignments, steps.Ended, steps.Withdrawn, steps.Begun), steps.Refusals);
    }
}
