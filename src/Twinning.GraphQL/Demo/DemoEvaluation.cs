using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.CriteriaSets;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>The twinning scores of 2019 and 2020 under the template: the marks that people give are made up, the others come from the recorded facts.</summary>
/// <remarks>What rated collectives in those years is known by name only, so scores are decided and nothing is rated.</remarks>
internal static class DemoEvaluation
{
    private const int AgenciesAtATime = 45;

    private static readonly int[] Years = [2019, 2020];

    /// <summary>Appends them; what was appended before must be saved, for facts are measured from it.</summary>
    public static async Task AppendAsync(WriteSession session, CancellationToken cancellation)
    {
        var set = CriteriaTemplate.Twinning;
        var template = EvaluationMapping.ToRow(set.ToFile(null) with { Note = CriteriaFiles.TemplateNote }, set, 1);
        session.Append(template);
        var sight = new Sight(DateOnly.MaxValue, session.Version, session.Registers, Viewer.Anonymous);
        foreach (var (place, year) in Years.Index())
        {
            var round = new SeenRound(Round(place + 1, year), new SeenSet(template, set, sight), sight);
            session.Append(round.Row);
            var cards = Agencies(year).Select((agency, index) => Card((place * AgenciesAtATime) + index + 1, agency, round)).ToList();
            var work = await AgencyWork.ReadAsync(new PresentFacts(session), [DemoPlans.Register], [.. cards.Select(Decided)], cancellation);
            foreach (var card in cards)
            {
                session.Append(card.Row);
                session.Append(Steps(card, work(Decided(card))).Select((step, index) => EvaluationMapping.ToRow(
                    step, card.Row.Id, index + 1, "SYSTEM", step.Snapshot is { } snapshot ? Scoring.Keep(round, snapshot, null) : null)));
            }
        }

        AgencyYear Decided(SeenScorecard card) => new(card.Card.Agency, card.Card.Year, card.Round.Row.DecideBy);
    }

    private static EvaluationRoundRow Round(long id, int year) => new()
    {
        Id = id,
        Year = year,
        AreaId = DemoPlaces.Town.Value,
        Subject = EvaluationSubject.Collective,
        CriteriaSetId = 1,
        SelfScoreBy = new DateOnly(year, 11, 30),
        AppraiseBy = new DateOnly(year, 12, 7),
        DecideBy = new DateOnly(year, 12, 14),
        QuotaBase = QuotaBase.OfGood,
        QuotaRounding = QuotaRounding.Down,
        IsDemonstration = true,
    };

    // The agencies that serve at the end of the year; like ones are those of one kind.
    private static IEnumerable<Agency> Agencies(int year) => DemoPlans.Register.DutiesOn(new DateOnly(year, 12, 14))
        .Select(duty => duty.Agency).Distinct().OrderBy(agency => agency.Value).Select(agency => DemoAgencies.Directory.Find(agency)!);

    private static SeenScorecard Card(long id, Agency agency, SeenRound round)
    {
        var row = new ScorecardRow { Id = id, RoundId = round.Row.Id, AgencyId = agency.Id.Value, Capacity = Capacity.Collective, LikeGroup = EnumWords.Upper(agency.Kind) };
        return new SeenScorecard(row, round, EvaluationMapping.ToDomain(row, round.Row, round.Set.Row, []), [], null, [], round.Sight);
    }

    private static IEnumerable<ScorecardStep> Steps(SeenScorecard card, MeasuredWork work)
    {
        var (own, appraised) = (Marks(card, 2), Marks(card, 0));
        var round = card.Round.Row;
        yield return new ScorecardStep(ScorecardStage.SelfScored, round.SelfScoreBy, ScorecardActor.Subject, own, null, null, null, null);
        yield return new ScorecardStep(ScorecardStage.Appraised, round.AppraiseBy, ScorecardActor.Appraiser, appraised, null, null, null, null);
        yield return new ScorecardStep(
            ScorecardStage.Decided, round.DecideBy, ScorecardActor.Office, appraised, null, Scoring.Judge(card, appraised, work, round.DecideBy), DemoDocuments.MadeUp, null);
    }

    // From 8 of 15 and 2 of 5 upwards; agencies see themselves a little better.
    private static IReadOnlyList<EnteredMark> Marks(SeenScorecard card, int better)
    {
        var seed = (int)(card.Row.AgencyId + card.Card.Year) % 6;
        return
        [
            new("B1", Fraction.Of((2 * (8 + seed)) + 1 + better, 2), DemoDocuments.MadeUp.Number),
            new("B5", Fraction.Of(Math.Min(5, 2 + (seed / 2) + (better / 2))), DemoDocuments.MadeUp.Number),
        ];
    }
}
