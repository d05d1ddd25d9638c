using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Law;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record DecideScorecardsInput(
    string Round, string Group, DateOnly Day, DecidingDocument DecidingDocument, bool WithException, IReadOnlyList<ScorecardDecisionInput> Decisions, string? IdempotencyKey)
    : IIdempotent;

internal sealed record ScorecardDecisionInput(string Scorecard, Rating? Rating, IReadOnlyList<MarkInput> Marks);

internal sealed class DecideScorecardsInputType : InputObjectGraphType<DecideScorecardsInput>
{
    public DecideScorecardsInputType()
    {
        Name = "DecideScorecardsInput";
        Description = "The decision on a group of like subjects: all of it together, or after an appeal those that are decided again; the quota holds for the whole group.";
        Field<NonNullGraphType<IdGraphType>>("round").Description("The round.");
        Field<NonNullGraphType<StringGraphType>>("group").Description("The group.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day of the decision; facts are taken as they can be told on it.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The deciding document.");
        Field<NonNullGraphType<BooleanGraphType>>("withException").DefaultValue(false).Description("Whether the exception share of the quota was granted.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScorecardDecisionInputType>>>>("decisions").Description("The decisions, each scorecard once; scorecards decided before keep theirs.");
        this.WithIdempotencyKey();
    }
}

internal sealed class ScorecardDecisionInputType : InputObjectGraphType<ScorecardDecisionInput>
{
    public ScorecardDecisionInputType()
    {
        Name = "ScorecardDecisionInput";
        Description = "The decision on one scorecard.";
        Field<NonNullGraphType<IdGraphType>>("scorecard").Description("The scorecard.");
        Field<RatingType>("rating").Description("The level; left out where nothing is rated because no instrument is known.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MarkInputType>>>>("marks").DefaultValue(Array.Empty<MarkInput>()).Description("Marks that are decided otherwise than appraised; the others are taken over.");
    }
}

/// <summary>The answer to a decision, with the group it was about.</summary>
internal sealed record DecisionPayload(Written Written, Sight Sight, long Round, string Group) : Payload(Written, Sight);

internal sealed class DecideScorecardsPayloadType : PayloadType
{
    public DecideScorecardsPayloadType()
        : base("DecideScorecardsPayload", "What became of deciding a group.")
    {
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<ScorecardType>>>>("scorecards")
            .Description("The scorecards decided; none when a rule refused it.")
            .ResolveAsync(async context => await EvaluationReads.FindAllAsync(context, context.Source.Sight, context.Source.Written.Ids));
        Field<GroupQuotaType>("quota")
            .Description("The quota of the group with the candidates in order and ties named, also after a refusal; empty where none is known.")
            .ResolveAsync(async context =>
            {
                var (payload, sight) = ((DecisionPayload)context.Source, context.Source.Sight);
                var round = (await EvaluationReads.RoundsAsync(context.Facts(sight), sight, payload.Round, context.CancellationToken)).Single();
                return (await EvaluationRoundType.QuotaAsync(context, round, payload.Group)).SingleOrDefault();
            });
    }
}
