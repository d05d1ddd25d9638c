using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Poverty.Transitions;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty.Reviews;

/// <summary>A household as a review found it, with what is known of it in one of four ways.</summary>
internal sealed record HouseholdReviewEntry(
    string? Household,
    string Village,
    int? Members,
    bool IsMinority,
    SettlementType? Settlement,
    PresenceChange Arrival,
    HouseholdCountsInput? Counts,
    SurveyPointsInput? Points,
    HouseholdFindingsInput? Findings,
    PovertyStatus? Decided)
{
    /// <summary>Makes the row of the household: classified by the standard, unless only the decision is known.</summary>
    /// <param name="household">Its number.</param>
    /// <param name="round">The review.</param>
    /// <param name="village">The village.</param>
    /// <param name="settlement">Where it lives; null where that is not known.</param>
    /// <param name="standard">The standard of the review.</param>
    public HouseholdReviewRow ToRow(long household, long round, long village, SettlementType? settlement, PovertyStandard standard)
    {
        var deprivations = DeprivationsUnder(standard);
        return new HouseholdReviewRow
        {
            Id = household,
            RoundId = round,
            VillageId = village,
            Status = Decided ?? StatusUnder(standard, settlement),
            Members = MembersFound(),
            IsMinority = IsMinority,
            Settlement = settlement,
            IncomePerPerson = Counts?.IncomePerPerson ?? Findings?.IncomePerPerson,
            IncomePoints = Points?.Income,
            DeprivationPoints = Points?.Deprivation,
            DeprivationCount = Counts is { AreNamed: false } ? Counts.Deprivations : null,
            Deprived = deprivations.Deprived,
            Known = deprivations.Known,
            Arrival = Arrival,
        };
    }

    private int MembersFound() => (Members, Findings?.Members.Count) switch
    {
        ({ } members, null) => members,
        (null, { } found) => found,
        ({ } members, { } found) when members == found => members,
        (null, null) => throw BadInput.At("input.members", "say how many members the household has."),
        ({ } members, { } found) => throw BadInput.At("input.members", $"{members} members are given, but the findings list {found}."),
    };

    private PovertyStatus StatusUnder(PovertyStandard standard, SettlementType? settlement) =>
        new ClassifyHouseholdInput(null, null, settlement ?? throw SettlementMissing(), Counts, Points, Findings).Explain(standard).Result.Status;

    private Deprivations DeprivationsUnder(PovertyStandard standard)
    {
        if (Decided is not null && (Counts is not null || Points is not null || Findings is not null))
        {
            throw BadInput.At("input", "give exactly one of counts, points, findings and decided.");
        }

        return Findings is not null ? HouseholdIndicators.Derive(Findings.ToFindings(), standard)
            : Counts is { AreNamed: true } ? Counts.Named(standard)
            : Deprivations.NotKnown;
    }

    private static BadInputException SettlementMissing() => BadInput.At(
        "input.settlement", "whether the village is rural or urban is not known; say where the household lives.");
}

internal sealed class HouseholdReviewEntryType : InputObjectGraphType<HouseholdReviewEntry>
{
    public HouseholdReviewEntryType()
    {
        Name = "HouseholdReviewInput";
        Description = "A household as a review found it: where it lives, who counts, and what is known of it in exactly one of four ways (counts, points, "
            + "findings, decided). It is classified by the standard of the review. Of findings only the income and the indicators are kept, never the members.";
        Field<IdGraphType>("household").Description("The household, where an earlier review knows it or it is corrected; left out for a new one.");
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village it lives in.");
        Field<IntGraphType>("members").Description("Its members, 1 to 100; may be left out beside findings, which list them.");
        Field<NonNullGraphType<BooleanGraphType>>("isMinority").Description("Whether it counts as a household of an ethnic minority.");
        Field<SettlementTypeType>("settlement").Description("Where it lives, for the lines of the standard; as its village on the day of the review when left out.");
        Field<HouseholdArrivalType>("arrival").DefaultValue(PresenceChange.None).Description("How it came since the review before.");
        Field<HouseholdCountsInputType>("counts").Description("Its income and its deprivations.");
        Field<SurveyPointsInputType>("points").Description("The points of its survey form.");
        Field<HouseholdFindingsInputType>("findings").Description("Its income and what the review finds, from which the indicators are derived.");
        Field<PovertyStatusType>("decided").Description("What was decided, where nothing else of the review is at hand.");
    }
}

internal sealed class HouseholdArrivalType : EnumType<PresenceChange>
{
    public HouseholdArrivalType()
        : base("HouseholdArrival", "How a household came since the review before.")
    {
        Value(PresenceChange.None, "No coming is recorded: it was there, or is new to the reviews.");
        Value(PresenceChange.MovedIn, "It moved in from elsewhere (chuyển đến).");
        Value(PresenceChange.SplitOff, "It split from another household (tách hộ).");
    }
}
