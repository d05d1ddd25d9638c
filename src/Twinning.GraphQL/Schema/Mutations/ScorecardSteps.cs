using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record MarkScorecardInput(
    string Scorecard, DateOnly Day, IReadOnlyList<MarkInput> Marks, Rating? Rating, string? IdempotencyKey) : IIdempotent;

internal sealed record AppealScorecardInput(string Scorecard, DateOnly Day, string Grounds, string? IdempotencyKey) : IIdempotent;

internal abstract class MarkScorecardInputType : InputObjectGraphType<MarkScorecardInput>
{
    protected MarkScorecardInputType(string name, string description, string rating)
    {
        Name = name;
        Description = description;
        Field<NonNullGraphType<IdGraphType>>("scorecard").Description("The scorecard.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day of the step.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MarkInputType>>>>("marks").Description("The marks of the criteria that people mark; facts mark the others.");
        Field<RatingType>("rating").Description(rating);
        this.WithIdempotencyKey();
    }
}

internal sealed class SelfScoreScorecardInputType()
    : MarkScorecardInputType("SelfScoreScorecardInput", "The marks that an agency gives itself.", "The level it sees itself at.");

internal sealed class AppraiseScorecardInputType()
    : MarkScorecardInputType("AppraiseScorecardInput", "The marks of the appraisers, which stand beside the agency's own.", "The level they propose.");

internal sealed class AppealScorecardInputType : InputObjectGraphType<AppealScorecardInput>
{
    public AppealScorecardInputType()
    {
        Name = "AppealScorecardInput";
        Description = "An appeal against a decision.";
        Field<NonNullGraphType<IdGraphType>>("scorecard").Description("The scorecard.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day of the step.");
        Field<NonNullGraphType<StringGraphType>>("grounds").Description("The reference of the written appeal; it names no person.");
        this.WithIdempotencyKey();
    }
}

internal abstract class ScorecardPayloadType : PayloadType
{
    protected ScorecardPayloadType(string name, string description)
        : base(name, description) =>
        Field<ScorecardType>("scorecard").Description("The scorecard; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await EvaluationReads.FindAsync(context, context.Source.Sight, id) : null);
}

internal sealed class SelfScoreScorecardPayloadType() : ScorecardPayloadType("SelfScoreScorecardPayload", "What became of scoring oneself.");

internal sealed class AppraiseScorecardPayloadType() : ScorecardPayloadType("AppraiseScorecardPayload", "What became of the appraisal.");

internal sealed class AppealScorecardPayloadType() : ScorecardPayloadType("AppealScorecardPayload", "What became of the appeal.");

/// <summary>Records the steps of a single scorecard; decisions are taken by group.</summary>
internal static class ScorecardSteps
{
    /// <summary>Records marks: the agency's own, or those of the appraisers.</summary>
    public static Task<Payload> MarkAsync(IResolveFieldContext context, ScorecardStage stage)
    {
        var input = context.GetArgument<MarkScorecardInput>("input");
        var marks = input.Marks.ToDomain("input.marks");
        return RunAsync(context, input.Scorecard, actor => new ScorecardStep(stage, input.Day, actor, marks, input.Rating, null, null, null), stage);
    }

    /// <summary>Records an appeal.</summary>
    public static Task<Payload> AppealAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<AppealScorecardInput>("input");
        return RunAsync(
            context,
            input.Scorecard,
            actor => new ScorecardStep(ScorecardStage.Appealed, input.Day, actor, [], null, null, null, input.Grounds),
            ScorecardStage.Appealed);
    }

    private static async Task<Payload> RunAsync(
        IResolveFieldContext context, string scorecard, Func<ScorecardActor, ScorecardStep> make, ScorecardStage stage)
    {
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var seen = await session.ScorecardAsync(context, scorecard);
                var step = make(ActorOf(context.Viewer(), stage));
                var result = ScorecardRules.JudgeStep(seen.Card, seen.Round.Set.Set, step, seen.Round.Row.DecideBy);
                if (!result.IsAccepted)
                {
                    return Written.Refused(result.Violations);
                }

                session.Append(EvaluationMapping.ToRow(step, seen.Row.Id, seen.Card.Steps.Count + 1, context.Viewer().Actor, null));
                return session.Done([seen.Row.Id], result.Violations);
            },
            agencies: ScorecardStages.ActorOf(stage) == ScorecardActor.Subject,
            appraisers: ScorecardStages.ActorOf(stage) == ScorecardActor.Appraiser);
        return new Payload(written, sight);
    }

    // The office may record what the appraisers found, in a step of their own: a convention of this software.
    private static ScorecardActor ActorOf(Viewer viewer, ScorecardStage stage) => viewer.Role == ViewerRole.Agency ? ScorecardActor.Subject
        : stage == ScorecardStage.Appraised ? ScorecardActor.Appraiser
        : ScorecardActor.Office;
}
