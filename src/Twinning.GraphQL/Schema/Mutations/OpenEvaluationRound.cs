using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Law;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Poverty;
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
    RoundQuotaInput? Quota,
    string? IdempotencyKey) : IIdempotent;

internal sealed record RoundQuotaInput(string Share, string? ExceptionShare, DecidingDocument DecidingDocument);

internal sealed record LikeGroupInput(string Name, IReadOnlyList<string> Agencies, IReadOnlyList<string> Officials);

internal sealed class OpenEvaluationRoundInputType : InputObjectGraphType<OpenEvaluationRoundInput>
{
    public OpenEvaluationRoundInputType()
    {
        Name = "OpenEvaluationRoundInput";
        Description = "The evaluation of a year at a place; it opens an empty scorecard for each agency, or for each person.";
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year whose work is evaluated.");
        Field<NonNullGraphType<AreaInputType>>("place").Description("The place; a code is read on the last day for the decision unless another is named.");
        Field<NonNullGraphType<EvaluatedSubjectType>>("subject").Description("What is evaluated; with the year it settles the instrument.");
        Field<NonNullGraphType<IdGraphType>>("criteriaSet").Description("The version of the criteria set.");
        Field<NonNullGraphType<DateOnlyGraphType>>("selfScoreBy").Description("The last day for scoring oneself.");
        Field<NonNullGraphType<DateOnlyGraphType>>("appraiseBy").Description("The last day for the appraisal.");
        Field<NonNullGraphType<DateOnlyGraphType>>("decideBy").Description("The last day for the decision.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LikeGroupInputType>>>>("groups").Description("The agencies or the persons, in groups of like duties; the quota holds within a group.");
        Field<NonNullGraphType<QuotaBaseType>>("quotaBase").DefaultValue(QuotaBase.OfGood).Description("What the share of OUTSTANDING is taken of; as the text says when left out.");
        Field<NonNullGraphType<QuotaRoundingType>>("quotaRounding").DefaultValue(QuotaRounding.Down).Description("How the share is rounded.");
        Field<RoundQuotaInputType>("quota").Description("The share of OUTSTANDING by the place's own document; the instrument's when left out. Where the instrument has one that is not known, nobody is decided OUTSTANDING without it.");
        this.WithIdempotencyKey();
    }
}

internal sealed class LikeGroupInputType : InputObjectGraphType<LikeGroupInput>
{
    public LikeGroupInputType()
    {
        Name = "LikeGroupInput";
        Description = "Agencies, or persons, with like duties.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What they have in common.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("agencies").DefaultValue(Array.Empty<string>()).Description("The agencies; those that ended are evaluated through their successor.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("officials").DefaultValue(Array.Empty<string>()).Description("The persons, in a round of persons; each is rated by the agency it belongs to on the last day for the decision.");
    }
}

internal sealed class RoundQuotaInputType : InputObjectGraphType<RoundQuotaInput>
{
    public RoundQuotaInputType()
    {
        Name = "RoundQuotaInput";
        Description = "How many of like subjects may be OUTSTANDING, by a document of the place.";
        Field<NonNullGraphType<StringGraphType>>("share").Description("The share, exactly, a part of one such as \"1/5\".");
        Field<StringGraphType>("exceptionShare").Description("The share that an exception allows, where the document knows one.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The document.");
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
        var (share, exception) = (ShareOf(input.Quota?.Share, "share"), ShareOf(input.Quota?.ExceptionShare, "exceptionShare"));
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var place = input.Place.Find(new Sight(input.DecideBy, session.Version, session.Registers, context.Viewer())).Id;
            context.Viewer().RequireScope(session.Registers, place, input.DecideBy);
            var setId = NodeId.Read(input.CriteriaSet, "CriteriaSet");
            var set = await session.Now<CriteriaSetRow>().SingleOrDefaultAsync(row => row.Id == setId, cancellation)
                ?? throw new RequestException(ErrorCodes.NotFound, $"No criteria set has the id '{input.CriteriaSet}'. {await SetsAsync(session, cancellation)}");
            var agencies = input.Groups.SelectMany(group => group.Agencies.Select(agency => (group.Name, Agency: session.Agency(agency)))).ToList();
            var instrument = EvaluationInstruments.Choose(input.Subject, input.Year).Usable;
            var officials = await OfficialsAsync(context, session, input);
            var memberships = await session.MembershipsAsync(context, [.. officials.Select(one => one.Official.Value)]);
            var candidate = new EvaluationRound(
                input.Year, place, input.Subject, input.SelfScoreBy, input.AppraiseBy, input.DecideBy, [.. agencies.Select(agency => agency.Agency)])
            { Officials = officials };
            var others = (await session.Now<EvaluationRoundRow>().ToListAsync(cancellation)).ConvertAll(EvaluationMapping.ToDomain);
            var result = RoundRules.Judge(
                candidate, EvaluationMapping.ToDomain(set), session.Registers.Agencies, instrument?.Deadline?.LastDay(input.Year), others, memberships);
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            var round = input.Subject.IsOfPersons() ? await session.DrawIdAsync<EvaluationRoundRow>(cancellation) : await session.NextIdAsync<EvaluationRoundRow>(cancellation);
            session.Append(Row(input, candidate, instrument, setId, round, share, exception));
            foreach (var (group, agency) in agencies)
            {
                session.Append(Card(await session.NextIdAsync<ScorecardRow>(cancellation), round, agency, null, Capacity.Collective, group));
            }

            foreach (var one in officials)
            {
                var held = memberships.First(held => held.Official == one.Official && held.Days.Contains(input.DecideBy));
                session.Append(Card(await session.DrawIdAsync<ScorecardRow>(cancellation), round, held.Agency, one.Official, held.Capacity, one.Group));
            }

            return session.Done([round], result.Violations);
        });
        return new Payload(written, sight);
    }

    private static async Task<string> SetsAsync(WriteSession session, CancellationToken cancellation)
    {
        var sets = await session.Now<CriteriaSetRow>().OrderByDescending(row => row.Id).Take(10).Select(row => new { row.Id, row.Name, row.Version }).ToListAsync(cancellation);
        return $"The latest: {string.Join(", ", sets.Select(set => $"{NodeId.Of("CriteriaSet", set.Id)} ({set.Name} {set.Version})"))}.";
    }

    private static async Task<List<EvaluatedOfficial>> OfficialsAsync(IResolveFieldContext context, WriteSession session, OpenEvaluationRoundInput input)
    {
        var officials = new List<EvaluatedOfficial>();
        foreach (var (group, id) in input.Groups.SelectMany(group => group.Officials.Select(id => (group.Name, id))))
        {
            officials.Add(new EvaluatedOfficial(new OfficialId((await session.OfficialAsync(context, id)).Id), group));
        }

        return officials;
    }

    private static string? ShareOf(string? share, string argument)
    {
        if (share is null)
        {
            return null;
        }

        var read = FractionText.Read(share, $"input.quota.{argument}");
        return read >= Fraction.Zero && read <= Fraction.One
            ? read.ToString()
            : throw BadInput.At($"input.quota.{argument}", $"'{share}' is no part of one; give 0 to 1, such as 1/5.");
    }

    private static ScorecardRow Card(long id, long round, AgencyId agency, OfficialId? official, Capacity capacity, string group) => new()
    {
        Id = id,
        RoundId = round,
        AgencyId = agency.Value,
        OfficialId = official?.Value,
        Capacity = capacity,
        LikeGroup = group,
    };

    private static EvaluationRoundRow Row(
        OpenEvaluationRoundInput input, EvaluationRound round, EvaluationInstrument? instrument, long set, long id, string? share, string? exception) => new()
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
            QuotaShare = share,
            QuotaExceptionShare = exception,
            QuotaDocument = input.Quota?.DecidingDocument,
            IsDemonstration = false,
        };
}
