using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>What must hold of assignments, and how proposals are judged: every broken rule is returned at once.</summary>
public static class AssignmentRules
{
    private static readonly Rule<(AssignmentRegister Register, AssignmentProposal Proposal)>[] OnAssigning =
    [
        new DaysAreWithinTheTerm(),
        new AgencyExistsOnThoseDays(),
        new VillageIsInScope(),
        new PairIsNotYetTwinned(),
        new VillageHasOneLead(),
        new AgencyKeepsItsLimit(),
        new VillageKeepsItsLimit(),
        new SeveralAgenciesHaveALead(),
    ];

    private static readonly Rule<(AssignmentRegister Register, AssignmentEnding Ending)>[] OnEnding =
    [
        new EndedAssignmentIsInForce(),
        new EndingKeepsTheVillageCovered(),
    ];

    private static readonly Rule<(AssignmentRegister Register, LeadChange Change)>[] OnChangingLead =
    [
        new NewLeadServesTheVillage(),
        new NewLeadDoesNotLeadYet(),
    ];

    internal static InheritedLimitsAreKept InheritedLimits { get; } = new();

    /// <summary>Gets all rules, in the order in which they are judged.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. OnAssigning, .. OnEnding, .. OnChangingLead, InheritedLimits];

    /// <summary>Judges a proposal to assign an agency to a village.</summary>
    public static RuleResult<AssignmentProposal> JudgeAssign(AssignmentRegister register, AssignmentProposal proposal) =>
        new(proposal, OnAssigning.SelectMany(rule => rule.Judge((register, proposal))));

    /// <summary>Judges a proposal to end an assignment; accepted, it gives the record with its new last day.</summary>
    public static RuleResult<Assignment> JudgeEnd(AssignmentRegister register, AssignmentEnding ending)
    {
        var violations = OnEnding.SelectMany(rule => rule.Judge((register, ending))).ToList();
        var assignment = violations.Exists(violation => violation.Severity == Severity.Refusal) ? null : register.Find(ending.Assignment);
        return new RuleResult<Assignment>(
            assignment is null ? null : assignment with { Days = assignment.Days.EndedOn(ending.LastDay) }, violations);
    }

    /// <summary>Judges a proposal to let another agency lead; accepted, it gives all that changes.</summary>
    public static RuleResult<LeadChangeResult> JudgeChangeLead(AssignmentRegister register, LeadChange change)
    {
        var violations = OnChangingLead.SelectMany(rule => rule.Judge((register, change))).ToList();
        var accepted = !violations.Exists(violation => violation.Severity == Severity.Refusal);
        return new RuleResult<LeadChangeResult>(accepted ? LeadChanges.Apply(register, change) : null, violations);
    }
}
