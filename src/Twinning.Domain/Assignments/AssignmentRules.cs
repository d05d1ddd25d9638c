using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments;

/// <summary>What must hold of assignments, and how proposals are judged: every broken rule is returned at once.</summary>
public static class AssignmentRules
{
    private static readonly Rule<DecidingDocument> Document = new DecidingDocumentIsNamed();

    private static readonly VillageHasOneLead OneLead = new();

    private static readonly SeveralAgenciesHaveALead HaveALead = new();

    private static readonly EndingKeepsTheVillageCovered StaysCovered = new();

    private static readonly Rule<RegisterChange>[] OnAssigning =
    [
        new DaysAreWithinTheTerm(),
        new AgencyExistsOnThoseDays(),
        new VillageIsInScope(),
        new PairIsNotYetTwinned(),
        OneLead,
        new AgencyKeepsItsLimit(),
        new VillageKeepsItsLimit(),
        HaveALead,
    ];

    private static readonly Rule<(AssignmentRegister Register, AssignmentEnding Ending)>[] OnEnding = [new EndedAssignmentIsInForce()];

    private static readonly Rule<(AssignmentRegister Register, LeadChange Change)>[] OnChangingLead =
    [
        new NewLeadServesTheVillage(),
        new NewLeadDoesNotLeadYet(),
    ];

    private static readonly Rule<RegisterDay>[] OnADay =
    [
        new InheritedLimitsAreKept(),
        new ChangedLimitsAreKept(),
        new RecordHasAHolder(),
    ];

    /// <summary>Gets all rules, in the order in which they are judged.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Document, .. OnAssigning, .. OnEnding, StaysCovered, .. OnChangingLead, .. OnADay];

    /// <summary>Judges a proposal to assign an agency to a village.</summary>
    public static RuleResult<AssignmentProposal> JudgeAssign(AssignmentRegister register, AssignmentProposal proposal)
    {
        var change = RegisterChange.Assigning(register, proposal);
        return new(proposal, [.. Document.Judge(proposal.DecidingDocument), .. OnAssigning.SelectMany(rule => rule.Judge(change))]);
    }

    /// <summary>Judges a proposal to end an assignment; accepted, it gives the record with its new last day.</summary>
    public static RuleResult<Assignment> JudgeEnd(AssignmentRegister register, AssignmentEnding ending)
    {
        var unnamed = Document.Judge(ending.DecidingDocument);
        Violation[] refusals = [.. OnEnding.SelectMany(rule => rule.Judge((register, ending)))];
        if (refusals.Length > 0 || register.Find(ending.Assignment) is not { } record)
        {
            return new(null, [.. unnamed, .. refusals]);
        }

        var change = RegisterChange.Ending(register, record, ending);
        return new(
            RegisterChange.Ended(record, ending),
            change is null ? unnamed : [.. unnamed, .. HaveALead.Judge(change), .. StaysCovered.Judge(change)]);
    }

    /// <summary>Judges a proposal to let another agency lead; accepted, it gives all that changes.</summary>
    public static RuleResult<LeadChangeResult> JudgeChangeLead(AssignmentRegister register, LeadChange change)
    {
        var unnamed = Document.Judge(change.DecidingDocument);
        Violation[] refusals = [.. OnChangingLead.SelectMany(rule => rule.Judge((register, change)))];
        if (refusals.Length > 0)
        {
            return new(null, [.. unnamed, .. refusals]);
        }

        var result = LeadChanges.Apply(register, change);
        var judged = RegisterChange.ChangingLead(register, change, result);
        return new(result, [.. unnamed, .. OneLead.Judge(judged), .. HaveALead.Judge(judged)]);
    }

    /// <summary>Judges how duties stand on a day.</summary>
    internal static IReadOnlyList<Violation> JudgeDay(RegisterDay day) => [.. OnADay.SelectMany(rule => rule.Judge(day))];
}
