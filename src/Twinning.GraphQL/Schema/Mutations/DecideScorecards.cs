using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal static class DecideScorecards
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<DecideScorecardsInput>("input");
        var round = NodeId.Read(input.Round, "EvaluationRound");
        if (input.Decisions.Count == 0)
        {
            throw BadInput.At("input.decisions", "nothing is decided; name at least one scorecard.");
        }

        var (written, sight) = await context.WriteAsync(session => WriteAsync(context, session, input, round));
        return new DecisionPayload(written, sight, round, input.Group);
    }

    private static async Task<Written> WriteAsync(IResolveFieldContext context, WriteSession session, DecideScorecardsInput input, long round)
    {
        var (facts, sight, cancellation) = (new PresentFacts(session), context.Present(session), context.CancellationToken);
        var cards = (await EvaluationReads.OfRoundsAsync(facts, sight, [round], cancellation))[round].Where(card => card.Row.LikeGroup == input.Group).ToList();
        if (cards.Count == 0)
        {
            throw NoSuchGroup(input);
        }

        var seenRound = cards[0].Round;
        if (seenRound.Row.Subject.IsOfPersons() && !sight.SeesAll(seenRound.Row))
        {
            throw NoSuchGroup(input); // that it is there would tell of persons
        }

        context.Viewer().RequireScope(session.Registers, new AreaId(seenRound.Row.AreaId), seenRound.Row.DecideBy);
        var work = await AgencyWork.ReadAsync(
            facts, session.Registers.Programmes, [.. cards.Select(card => new AgencyYear(card.Card.Agency, card.Card.Year, input.Day))], cancellation);
        var drafts = Drafts(input, cards, card => work(new AgencyYear(card.Card.Agency, card.Card.Year, input.Day)));
        List<Violation> violations = [.. drafts.SelectMany(draft => Judge(input, draft).Select(violation => violation.About(draft.Card)))];
        var policy = Policy(seenRound, input);
        if (policy is null && seenRound.Instrument?.QuotaNotKnown is null)
        {
            return await KeepAsync(context, session, input, violations, drafts, _ => null);
        }

        // Those decided before count as they were decided; those not decided at all lack a decision, which the rules refuse.
        var decided = drafts.ToDictionary(draft => draft.Card.Row.Id);
        var group = new QuotaGroup(input.Group, [.. cards.Select(card => Scoring.Subject(card, decided.TryGetValue(card.Row.Id, out var draft)
            ? draft.Snapshot
            : card.Kept?.Snapshot ?? Scoring.Judge(card, Scoring.LatestMarks(card.Card), work(new AgencyYear(card.Card.Agency, card.Card.Year, input.Day)), input.Day)))]);
        violations.AddRange(QuotaRules.Judge(policy, group, [.. cards.SelectMany(card => Decisions(input, card, decided))]).Violations);
        return await KeepAsync(context, session, input, violations, drafts, draft => policy is not null && draft.Decision.Rating is { } rating
            ? QuotaSteps.Of(policy, group, group.Subjects.Single(subject => subject.Subject == Scoring.NumberOf(draft.Card.Card)), rating)
            : null);
    }

    private static RequestException NoSuchGroup(DecideScorecardsInput input) =>
        new(ErrorCodes.NotFound, $"The round has no group '{input.Group}', or there is no such round.");

    private static List<Draft> Drafts(DecideScorecardsInput input, List<SeenScorecard> cards, Func<SeenScorecard, MeasuredWork> work)
    {
        var drafts = new List<Draft>();
        foreach (var (place, decision) in input.Decisions.Index())
        {
            var number = NodeId.Read(decision.Scorecard, "Scorecard");
            var card = cards.Find(card => card.Row.Id == number)
                ?? throw new RequestException(ErrorCodes.NotFound, $"The group has no scorecard with the id '{decision.Scorecard}'.");
            if (drafts.Exists(draft => draft.Card == card))
            {
                throw new RequestException(ErrorCodes.BadInput, $"The scorecard '{decision.Scorecard}' is decided twice; decide it once.");
            }

            var marks = Scoring.LatestMarks(card.Card, decision.Marks.ToDomain($"input.decisions[{place}].marks"));
            var snapshot = Scoring.Judge(card, marks, work(card), input.Day);
            var step = new ScorecardStep(
                ScorecardStage.Decided, input.Day, ScorecardActor.Office, marks, decision.Rating, snapshot, input.DecidingDocument, null);
            drafts.Add(new Draft(card, decision, snapshot, step));
        }

        return drafts;
    }

    private static IReadOnlyList<Violation> Judge(DecideScorecardsInput input, Draft draft) =>
        ScorecardRules.JudgeStep(draft.Card.Card, draft.Card.Round.Set.Set, draft.Step, draft.Card.Round.Row.DecideBy).Violations;

    private static QuotaPolicy? Policy(SeenRound round, DecideScorecardsInput input) => (round.Policy, input.WithException) switch
    {
        ({ ExceptionShare: not null } policy, true) => policy.WithException(),
        (_, true) => throw new RequestException(ErrorCodes.BadInput, "input.withException: no exception share is known for this round; configure one with the round."),
        var (policy, _) => policy,
    };

    private static IEnumerable<QuotaDecision> Decisions(DecideScorecardsInput input, SeenScorecard card, Dictionary<long, Draft> drafts) =>
        (drafts.TryGetValue(card.Row.Id, out var draft) ? draft.Decision.Rating : card.Card.Decision?.Rating) is { } rating
            ? [new QuotaDecision(Scoring.NumberOf(card.Card), rating)]
            : [];

    private static async Task<Written> KeepAsync(
        IResolveFieldContext context,
        WriteSession session,
        DecideScorecardsInput input,
        List<Violation> violations,
        List<Draft> drafts,
        Func<Draft, ExplanationStep?> quota)
    {
        if (violations.Exists(violation => violation.Severity == Severity.Refusal))
        {
            return Written.Refused(violations);
        }

        session.Append(new GroupDecisionRow
        {
            Id = await session.NextIdAsync<GroupDecisionRow>(context.CancellationToken),
            RoundId = drafts[0].Card.Row.RoundId,
            LikeGroup = input.Group,
            Day = input.Day,
            DecidingDocument = input.DecidingDocument,
            WithException = input.WithException,
        });
        session.Append(drafts.Select(draft => EvaluationMapping.ToRow(
            draft.Step,
            draft.Card.Row.Id,
            draft.Card.Card.Steps.Count + 1,
            context.Viewer().Actor,
            Scoring.Keep(draft.Card.Round, draft.Snapshot, quota(draft)))));
        return session.Done([.. drafts.Select(draft => draft.Card.Row.Id)], violations);
    }

    private sealed record Draft(SeenScorecard Card, ScorecardDecisionInput Decision, DecisionSnapshot Snapshot, ScorecardStep Step);
}
