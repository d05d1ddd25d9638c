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
            .Description("Opens the evaluation of a year with an empty scorecard for each agency.")
            .Argument<NonNullGraphType<OpenEvaluationRoundInputType>>("input", "What to record.")
            .ResolveAsync(async context => await OpenEvaluationRound.RunAsync(context));
        mutation.Field<NonNullGraphType<SelfScoreScorecardPayloadType>>("selfScoreScorecard")
            .Description("Records the marks that an agency gives itself; the agency alone may.")
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
            .Description("Records that an agency appeals against the decision on it; the agency alone may. The decision stands until it is taken again.")
            .Argument<NonNullGraphType<AppealScorecardInputType>>("input", "What to record.")
            .ResolveAsync(async context => await ScorecardSteps.AppealAsync(context));
    }
}
