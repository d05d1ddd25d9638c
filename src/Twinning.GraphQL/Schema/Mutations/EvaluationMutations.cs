using GraphQL.Types;
using Twinning.Domain.Evaluation.Scorecards;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What can be recorded of evaluation.</summary>
internal static class EvaluationMutations
{
    public static void AddEvaluation(this ObjectGraphType mutation)
    {
        mutation.Field<NonNullGraphType<AdoptCriteriaSetPayloadType>>("adoptCriteriaSet")
            .Description("Adopts a version of a criteria set from its file; refused unless its maxima add up to 100, its scales are monotone and its measures known.")
            .Argument<NonNullGraphType<AdoptCriteriaSetInputType>>("input", "What to record.")
            .ResolveAsync(async context => await AdoptCriteriaSet.RunAsync(context));
        mutation.Field<NonNullGraphType<OpenEvaluationRoundPayloadType>>("openEvaluationRound")
            .Description("Opens the evaluation of a year with an empty scorecard for each agency, or for each person.")
            .Argument<NonNullGraphType<OpenEvaluationRoundInputType>>("input", "What to record.")
            .ResolveAsync(async context => await OpenEvaluationRound.RunAsync(context));
        mutation.Field<NonNullGraphType<SelfScoreScorecardPayloadType>>("selfScoreScorecard")
            .Description("Records the marks that an agency gives itself, or that a person gives itself through the agency that rates it; the agency alone may.")
            .Argument<NonNullGraphType<SelfScoreScorecardInputType>>("input", "What to record.")
            .ResolveAsync(async context => await ScorecardSteps.MarkAsync(context, ScorecardStage.SelfScored));
        mutation.Field<NonNullGraphType<AppraiseScorecardPayloadType>>("appraiseScorecard")
            .Description("Records the marks of the appraisers, who may; the office may record for them, in a step of their own: a convention of this software.")
            .Argument<NonNullGraphType<AppraiseScorecardInputType>>("input", "What to record.")
            .ResolveAsync(async context => await ScorecardSteps.MarkAsync(context, ScorecardStage.Appraised));
        mutation.Field<NonNullGraphType<RecordRatingFactsPayloadType>>("recordRatingFacts")
            .Description("Records the vetoing events and the figures that the rating of a scorecard is judged by beside points.")
            .Argument<NonNullGraphType<RecordRatingFactsInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordRatingFacts.RunAsync(context));
        mutation.Field<NonNullGraphType<RecordProductsPayloadType>>("recordProducts")
            .Description("Records the products of a month or quarter that a scorecard is computed from; recorded again, they take the place of those before.")
            .Argument<NonNullGraphType<RecordProductsInputType>>("input", "What to record.")
            .ResolveAsync(async context => await RecordProducts.RunAsync(context));
        mutation.Field<NonNullGraphType<DecideScorecardsPayloadType>>("decideScorecards")
            .Description("Decides the scorecards of a group in one act: refused when over the quota, with the candidates in order. A decided scorecard is never computed again.")
            .Argument<NonNullGraphType<DecideScorecardsInputType>>("input", "What to record.")
            .ResolveAsync(async context => await DecideScorecards.RunAsync(context));
        mutation.Field<NonNullGraphType<AppealScorecardPayloadType>>("appealScorecard")
            .Description("Records that an agency, or a person through its agency, appeals against the decision; the agency alone may. The decision stands until it is taken again.")
            .Argument<NonNullGraphType<AppealScorecardInputType>>("input", "What to record.")
            .ResolveAsync(async context => await ScorecardSteps.AppealAsync(context));
        mutation.AddOfficials();
    }

    private static void AddOfficials(this ObjectGraphType mutation)
    {
        mutation.Field<NonNullGraphType<RegisterOfficialPayloadType>>("registerOfficial")
            .Description("Registers a person who is to be rated, under a number that tells nothing; who it is is kept apart.")
            .Argument<NonNullGraphType<RegisterOfficialInputType>>("input", "What to record.")
            .ResolveAsync(async context => await OfficialWrites.RegisterAsync(context));
        mutation.Field<NonNullGraphType<TransferOfficialPayloadType>>("transferOfficial")
            .Description("Records that a person goes to another agency, which takes over the person's undecided scorecards, or serves in another capacity.")
            .Argument<NonNullGraphType<TransferOfficialInputType>>("input", "What to record.")
            .ResolveAsync(async context => await OfficialWrites.TransferAsync(context));
        mutation.Field<NonNullGraphType<EndOfficialMembershipPayloadType>>("endOfficialMembership")
            .Description("Records that a person leaves an agency without going to another; scorecards stay where they are.")
            .Argument<NonNullGraphType<EndOfficialMembershipInputType>>("input", "What to record.")
            .ResolveAsync(async context => await OfficialWrites.EndAsync(context));
        mutation.Field<NonNullGraphType<RecordOfficialIdentityPayloadType>>("recordOfficialIdentity")
            .Description("Records who a person is, over what was kept.")
            .Argument<NonNullGraphType<RecordOfficialIdentityInputType>>("input", "What to record.")
            .ResolveAsync(async context => await IdentityWrites.RecordAsync(context));
        mutation.Field<NonNullGraphType<EraseOfficialIdentityPayloadType>>("eraseOfficialIdentity")
            .Description("Erases who a person is, for good. Scorecards stand, under a number without a name.")
            .Argument<NonNullGraphType<EraseOfficialIdentityInputType>>("input", "What to record.")
            .ResolveAsync(async context => await IdentityWrites.EraseAsync(context));
    }
}
