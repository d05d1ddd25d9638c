using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Evaluation.Criteria;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

internal sealed class EvaluationRoundType : ShownType<SeenRound>
{
    public EvaluationRoundType()
    {
        Name = "EvaluationRound";
        Description = "The evaluation of a year at a place (đợt đánh giá). Everybody sees one of agencies once all of it is decided, by its distributions alone; one of persons the office, appraisers and the agencies concerned.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("EvaluationRound", seen.Row.Id));
        Show<IntGraphType>("year", "The year whose work is evaluated.", seen => seen.Row.Year);
        Show<AreaType>("place", "The place.", seen => seen.Sight.Area(new AreaId(seen.Row.AreaId)));
        Show<EvaluatedSubjectType>("subject", "What is evaluated.", seen => seen.Row.Subject);
        Show<InstrumentAnswerType>("instrument", "The text it is rated under, or why there is none.", seen => EvaluationInstruments.Choose(seen.Row.Subject, seen.Row.Year));
        Show<CriteriaSetType>("criteriaSet", "The criteria set it is marked under.", seen => seen.Set);
        Show<BooleanGraphType>("isDemonstration", "Whether its scores were made up for demonstration.", seen => seen.Row.IsDemonstration);
        Show<DateOnlyGraphType>("selfScoreBy", "The last day for scoring oneself.", seen => seen.Row.SelfScoreBy);
        Show<DateOnlyGraphType>("appraiseBy", "The last day for the appraisal.", seen => seen.Row.AppraiseBy);
        Show<DateOnlyGraphType>("decideBy", "The last day for the decision.", seen => seen.Row.DecideBy);
        ShowAny<QuotaPolicyType>("quotaPolicy", "How many of like subjects may be OUTSTANDING: as the office configured it, or else as the instrument says; empty where neither does.", seen => seen.Policy);
        ShowAny<MessageType>("quotaNotKnown", "Why there is no policy though the instrument has a quota: until the office has configured one, nobody is decided OUTSTANDING. Empty otherwise.", seen =>
            seen.Policy is null ? seen.Instrument?.QuotaNotKnown : null);
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<LateScorecardType>>>>("late")
            .Description("The scorecards that the viewer sees whose next step was due before the day asked for and has not come.")
            .Resolve(context => OfCards(context, (round, cards, own) => cards
                .Where(card => round.Sight.Sees(round.Row, card.Row, own)).Select(LateScorecard.Of).OfType<LateScorecard>()));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DistributionType>>>>("distribution")
            .Description("How the decided scorecards are spread, by group of like subjects; of persons, those that the viewer sees.")
            .Argument<StringGraphType>("group", "Only of this group.")
            .Resolve(context => OfCards(context, (round, cards, _) => Groups(context, cards)
                .Select(group => new Distribution(group.Key, [.. group], round.Sight.SeesAll(round.Row)))));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GroupDecisionType>>>>("decisions")
            .Description("The decisions on its groups, in the order in which they were taken; of persons, on groups of whom the viewer sees somebody.")
            .Resolve(context =>
            {
                var sight = context.Source.Sight;
                return Batches.At<SeenRound, IEnumerable<GroupDecisionRow>>(context, async rounds =>
                {
                    long[] ids = [.. rounds.Select(round => round.Row.Id)];
                    var rows = await GroupDecisions.ReadAsync(context.Facts(sight), sight, ids, context.CancellationToken);
                    var cards = await SeenCardsAsync(context, sight, [.. rounds.Where(round => round.Row.Subject.IsOfPersons()).Select(round => round.Row.Id)]);
                    return round => rows[round.Row.Id].Where(row =>
                        !round.Row.Subject.IsOfPersons() || cards[row.RoundId].Any(card => card.Row.LikeGroup == row.LikeGroup));
                }).Load(context.Source);
            });
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<GroupQuotaType>>>>("quota")
            .Description("How many may be OUTSTANDING in each group, and the candidates in order; none where the instrument has no quota, or one that is not known and the office configured none. For the office.")
            .Argument<StringGraphType>("group", "Only of this group.")
            .ResolveAsync(async context => context.Source.Sight.Decides(context.Source.Row)
                ? await QuotaAsync(context, context.Source, context.GetArgument<string?>("group"))
                : throw new RequestException(ErrorCodes.Forbidden, "Candidates are for the role 'office'; ask for the distribution."));
    }

    /// <summary>Works out the quota of the groups of a round on what is decided, and on what the latest marks come to where nothing is.</summary>
    public static async Task<IEnumerable<SeenQuota>> QuotaAsync(IResolveFieldContext context, SeenRound round, string? group)
    {
        if (round.Policy is not { } policy)
        {
            return [];
        }

        var (facts, sight) = (context.Facts(round.Sight), round.Sight);
        var cards = (await EvaluationReads.OfRoundsAsync(facts, sight, [round.Row.Id], context.CancellationToken))[round.Row.Id]
            .Where(card => group is null || card.Row.LikeGroup == group).ToList();
        var explain = await EvaluationReads.ExplainAsync(facts, sight, cards, context.CancellationToken);
        var decisions = (await GroupDecisions.ReadAsync(facts, sight, [round.Row.Id], context.CancellationToken))[round.Row.Id].ToLookup(row => row.LikeGroup);
        return cards.GroupBy(card => card.Row.LikeGroup).OrderBy(like => like.Key, StringComparer.Ordinal).Select(like => SeenQuota.Of(
            decisions[like.Key].LastOrDefault()?.WithException == true ? policy.WithException() : policy,
            new QuotaGroup(like.Key, [.. like.Select(card => Scoring.Subject(card, explain(card).Snapshot))]), like, sight));
    }

    private static async Task<ILookup<long, SeenScorecard>> SeenCardsAsync(IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> rounds)
    {
        var own = await context.OwnAsync(sight);
        var cards = rounds.Count == 0 ? Enumerable.Empty<IGrouping<long, SeenScorecard>>() : await EvaluationReads.OfRoundsAsync(context.Facts(sight), sight, rounds, context.CancellationToken);
        return cards.SelectMany(same => same).Where(card => sight.Counts(card, own)).ToLookup(card => card.Row.RoundId);
    }

    private static IEnumerable<IGrouping<string, SeenScorecard>> Groups(IResolveFieldContext context, IEnumerable<SeenScorecard> cards)
    {
        var asked = context.GetArgument<string?>("group");
        return cards.Where(card => asked is null || card.Row.LikeGroup == asked).GroupBy(card => card.Row.LikeGroup).OrderBy(group => group.Key, StringComparer.Ordinal);
    }

    private static object OfCards<T>(IResolveFieldContext<SeenRound> context, Func<SeenRound, IEnumerable<SeenScorecard>, OwnCards, IEnumerable<T>> show)
    {
        var sight = context.Source.Sight;
        return Batches.At<SeenRound, IEnumerable<T>>(context, async rounds =>
        {
            var (cards, own) = (await SeenCardsAsync(context, sight, [.. rounds.Select(round => round.Row.Id)]), await context.OwnAsync(sight));
            return round => show(round, cards[round.Row.Id], own);
        }).Load(context.Source);
    }
}

internal sealed class InstrumentAnswerType : ShownType<InstrumentAnswer>
{
    public InstrumentAnswerType()
    {
        Name = "InstrumentAnswer";
        Description = "The text under which a year is rated, or why there is none: nothing is rated then.";
        Show<InstrumentStandingType>("standing", "What can be said.", answer => answer.Standing);
        ShowAny<LegalSourceType>("source", "The text; empty when none is on record.", answer => answer.Instrument?.Value.Source);
        ShowAny<DayRangeType>("days", "The days it holds; empty when none is on record.", answer => answer.Instrument?.Days);
    }
}

/// <summary>A scorecard whose next step is late.</summary>
internal sealed record LateScorecard(SeenScorecard Card, ScorecardStage Next, DateOnly DueDay)
{
    /// <summary>Returns the step that is late on the day asked for; null when none is.</summary>
    public static LateScorecard? Of(SeenScorecard seen)
    {
        var (round, next) = (seen.Round.Row, ScorecardStages.After(seen.Card.Stage)[0]);
        DateOnly? due = (seen.Card.Decision, next) switch
        {
            (not null, _) => null,
            (_, ScorecardStage.SelfScored) => round.SelfScoreBy,
            (_, ScorecardStage.Appraised) => round.AppraiseBy,
            _ => round.DecideBy,
        };
        return due < seen.Sight.AsOf ? new LateScorecard(seen, next, due.Value) : null;
    }
}

internal sealed class LateScorecardType : ShownType<LateScorecard>
{
    public LateScorecardType()
    {
        Name = "LateScorecard";
        Description = "A scorecard whose next step was due and has not come.";
        Show<ScorecardType>("scorecard", "The scorecard.", late => late.Card);
        Show<AgencyType>("agency", "The agency, or the one that rates the person.", late => late.Card.Sight.Agency(late.Card.Card.Agency));
        Show<ScorecardStageType>("next", "The stage that the missing step leads into.", late => late.Next);
        Show<ScorecardActorType>("actor", "Who owes the step.", late => ScorecardStages.ActorOf(late.Next));
        Show<DateOnlyGraphType>("dueDay", "The day it was due.", late => late.DueDay);
        Show<IntGraphType>("days", "How many days it is late.", late => late.Card.Sight.AsOf.DayNumber - late.DueDay.DayNumber);
    }
}
