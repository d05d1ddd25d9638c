using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Support.Households;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Support.Households;

/// <summary>A promise to households with what became of them, for the office and the agency of the promise.</summary>
internal sealed record SeenCommitment(long Id, HouseholdCommitment Commitment, IReadOnlyList<HouseholdOutcome> Outcomes, Sight Sight) : Seen(Sight);

internal sealed class HouseholdCommitmentType : ShownType<SeenCommitment>
{
    public HouseholdCommitmentType()
    {
        Name = "HouseholdCommitment";
        Description = "An agency's promise to look after households of its village (nhận giúp đỡ hộ, kết nghĩa hộ). Nothing here says who they are.";
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("HouseholdCommitment", seen.Id));
        ShowAny<AssignmentType>("assignment", "The assignment under which it was promised.", seen =>
            seen.Sight.Registers.Assignment(seen.Commitment.Assignment) is var (register, assignment) ? new SeenAssignment(assignment, register, seen.Sight) : null);
        Show<DayRangeType>("days", "The days of the promise.", seen => seen.Commitment.Days);
        ShowAll<HouseholdOutcomeType>("households", "The households, each with how it stood and stands.", seen => seen.Outcomes);
    }
}

internal sealed class HouseholdOutcomeType : ShownType<HouseholdOutcome>
{
    public HouseholdOutcomeType()
    {
        Name = "HouseholdOutcome";
        Description = "How a helped household stood when the promise began and stands on the day asked for. It goes with the help, and does not say that the help brought it about.";
        Show<IdGraphType>("household", "The household, under a number that stands for no person.", outcome => NodeId.Of("Household", outcome.Household));
        ShowAny<HouseholdStandingType>("then", "The last review on or before the first day of the promise; empty where there is none.", outcome => outcome.Then);
        ShowAny<HouseholdStandingType>("now", "The last review after that; empty where there is none.", outcome => outcome.Now);
        Show<OutcomeChangeType>("change", "What changed between the two.", outcome => outcome.Change);
    }
}

internal sealed class HouseholdStandingType : ShownType<HouseholdStanding>
{
    public HouseholdStandingType()
    {
        Name = "HouseholdStanding";
        Description = "What a review said of a household.";
        Show<DateOnlyGraphType>("day", "The day the review speaks of.", standing => standing.Day);
        Show<StringGraphType>("standard", "The poverty standard, such as VN-2016.", standing => standing.Standard);
        Show<HelpedStatusType>("status", "The status.", standing => standing.Status);
    }
}

internal sealed class HelpedStatusType : EnumType<HelpedStatus>
{
    public HelpedStatusType()
        : base("HelpedStatus", "The poverty status of a household that is helped, whatever the standard.")
    {
        Value(HelpedStatus.NotKnown, "The review did not decide it (chưa xác định).");
        Value(HelpedStatus.Poor, "A poor household (hộ nghèo).");
        Value(HelpedStatus.NearPoor, "A near-poor household (hộ cận nghèo).");
        Value(HelpedStatus.NotPoor, "Neither poor nor near-poor (không nghèo, không cận nghèo).");
    }
}

internal sealed class OutcomeChangeType : EnumType<OutcomeChange>
{
    public OutcomeChangeType()
        : base("OutcomeChange", "How the status of a helped household changed from then to now.")
    {
        Value(OutcomeChange.NotKnown, "One of the two is not known (chưa biết).");
        Value(OutcomeChange.NotComparable, "The two reviews used different standards, and nothing is said across them (không so sánh được).");
        Value(OutcomeChange.Unchanged, "The status is the same (không đổi).");
        Value(OutcomeChange.Better, "From poor to near-poor or out of both, or from near-poor to neither (khá lên).");
        Value(OutcomeChange.Worse, "The other way round (kém đi).");
    }
}
