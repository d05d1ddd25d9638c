using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record OpenEvaluationRoundInput(
    int Year,
    AreaInput Place,
    EvaluationSubject Subject,
    string CriteriaSet,
    DateOnly SelfScoreBy,
    DateOnly AppraiseBy,
    DateOnly DecideBy,
    IReadOnlyList<LikeGroupInput> Groups,
    QuotaBase QuotaBase,
    QuotaRounding QuotaRounding,
    string? IdempotencyKey) : IIdempotent;

internal sealed record LikeGroupInput(string Name, IReadOnlyList<string> Agencies);

internal sealed class OpenEvaluationRoundInputType : InputObjectGraphType<OpenEvaluationRoundInput>
{
    public OpenEvaluationRoundInputType()
    {
        Name = "OpenEvaluationRoundInput";
        Description = "The evaluation of a year at a place; it opens an empty scorecard for each agency.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year whose work is evaluated.");
        Field<NonNullGraphType<AreaInputType>>("place").Description("The place; a code is read on the last day for the decision unless another is named.");
        Field<NonNullGraphType<EvaluatedSubjectType>>("subject").Description("What is evaluated; with the year it settles the instrument.");
        Field<NonNullGraphType<IdGraphType>>("criteriaSet").Description("The version of the criteria set.");
        Field<NonNullGraphType<DateOnlyGraphType>>("selfScoreBy").Description("The last day for scoring oneself.");
        Field<NonNullGraphType<DateOnlyGraphType>>("appraiseBy").Description("The last day for the appraisal.");
        Field<NonNullGraphType<DateOnlyGraphType>>("decideBy").Description("The last day for the decision.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LikeGroupInputType>>>>("groups").Description("The agencies, in groups of like duties; the quota holds within a group.");
        Field<NonNullGraphType<QuotaBaseType>>("quotaBase").DefaultValue(QuotaBase.OfGood).Description("What the share of OUTSTANDING is taken of; as the text says when left out.");
        Field<NonNullGraphType<QuotaRoundingType>>("quotaRounding").DefaultValue(QuotaRounding.Down).Description("How the share is rounded.");
        this.WithIdempotencyKey();
    }
}

internal sealed class LikeGroupInputType : InputObjectGraphType<LikeGroupInput>
{
    public LikeGroupInputType()
    {
        Name = "LikeGroupInput";
        Description = "Agencies with like duties.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What they have in common.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("agencies").Description("The agencies; those that ended are evaluated through their successor.");
    }
}

internal sealed class OpenEvaluationRoundPayloadType : PayloadType
{
    public OpenEvaluationRoundPayloadType()
        : base("OpenEvaluationRoundPayload", "What became of opening a round.")
    {
        Field<EvaluationRoundType>("evaluationRound").Description("The round; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await EvaluationReads.FindRoundAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class OpenEvaluationRound
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var (input, cancellation) = (context.GetArgument<OpenEvaluationRoundInput>("input"), context.CancellationToken);
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var place = input.Place.Find(new Sight(input.DecideBy, session.Version, session.Registers, context.Viewer())).Id;
            context.Viewer().RequireScope(session.Registers, place, input.DecideBy);
            var setId = NodeId.Read(input.CriteriaSet, "CriteriaSet");
            var set = await session.Now<CriteriaSetRow>().SingleOrDefaultAsync(row => row.Id == setId, cancellation)
                ?? throw new RequestException(ErrorCodes.NotFound, $"No criteria set has the id '{input.CriteriaSet}'. {await SetsAsync(session, cancellation)}");
            var agencies = input.Groups.SelectMany(group => group.Agencies.Select(agency => (group.Name, Agency: session.Agency(agency)))).ToList();
            var instrument = EvaluationInstruments.Choose(input.Subject, input.Year).Usable;
            var candidate = new EvaluationRound(
                input.Year, place, input.Subject, input.SelfScoreBy, input.AppraiseBy, input.DecideBy, [.. agencies.Select(agency => agency.Agency)]);
            var others = (await session.Now<EvaluationRoundRow>().ToListAsync(cancellation)).ConvertAll(EvaluationMapping.ToDomain);
            var result = RoundRules.Judge(
                candidate, EvaluationMapping.ToDomain(set), session.Registers.Agencies, instrument?.Deadline?.LastDay(input.Year), others);
            var kept = await session.KeepAsync(result, null, id => Row(input, candidate, instrument, setId, id), cancellation);
            foreach (var (group, agency) in kept.Ids.Count == 0 ? [] : agencies)
            {
                session.Append(new ScorecardRow
                {
                    Id = await session.NextIdAsync<ScorecardRow>(cancellation),
                    RoundId = kept.Ids[0],
                    AgencyId = agency.Value,
                    LikeGroup = group,
                });
            }

            return kept;
        });
        return new Payload(written, sight);
    }

    private static async Task<string> SetsAsync(WriteSession session, CancellationToken cancellation)
    {
        var sets = await session.Now<CriteriaSetRow>().OrderByDescending(row => row.Id).Take(10).Select(row => new { row.Id, row.Name, row.Version }).ToListAsync(cancellation);
        return $"The latest: {string.Join(", ", sets.Select(set => $"{NodeId.Of("CriteriaSet", set.Id)} ({set.Name} {set.Version})"))}.";
    }

    private static EvaluationRoundRow Row(
        OpenEvaluationRoundInput input, EvaluationRound round, EvaluationInstrument? instrument, long set, long id) => new()
        {
            Id = id,
            Year = round.Year,
            AreaId = round.Place.Value,
            Subject = round.Subject,
            Instrument = instrument?.Source.Id,
            CriteriaSetId = set,
            SelfScoreBy = round.SelfScoreBy,
            AppraiseBy = round.AppraiseBy,
            DecideBy = round.DecideBy,
            QuotaBase = input.QuotaBase,
            QuotaRounding = input.QuotaRounding,
            IsDemonstration = false,
        };
}
