using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Ratings;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.CriteriaSets;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>A decision as it is kept: what it rests on, and the explanation that was true when it was taken.</summary>
internal sealed record KeptDecision(DecisionSnapshot Snapshot, IReadOnlyList<ExplanationStep> Steps, RatingChange? SmallestChange);

/// <summary>A vetoing event that somebody recorded.</summary>
internal sealed record RatingEvent(VetoEvent Event, DateOnly Day, string Evidence);

/// <summary>A figure that a condition looks at, as somebody recorded it.</summary>
internal sealed record RatingFigure(RatingFact Fact, Fraction Value, string Evidence);

/// <summary>Turns criteria sets, rounds and scorecards into rows and back.</summary>
internal static class EvaluationMapping
{
    public static CriteriaSet ToDomain(CriteriaSetRow row) =>
        CriteriaJson.Read(row.Content).ToSet(row.AreaId is { } area ? new AreaId(area) : null);

    public static CriteriaSetRow ToRow(CriteriaFile file, CriteriaSet set, long id) => new()
    {
        Id = id,
        Name = set.Name,
        Version = set.Version,
        AreaId = set.IsTemplate ? null : long.Parse(set.Place!, CultureInfo.InvariantCulture),
        Days = set.Days,
        Content = CriteriaJson.Write(file),
    };

    public static EvaluationRound ToDomain(EvaluationRoundRow row) => new(
        row.Year, new AreaId(row.AreaId), row.Subject, row.SelfScoreBy, row.AppraiseBy, row.DecideBy, []);

    public static Scorecard ToDomain(ScorecardRow row, EvaluationRoundRow round, CriteriaSetRow set, IEnumerable<ScorecardStepRow> steps) => new(
        new ScorecardId(row.Id),
        round.Subject,
        row.Capacity,
        new AgencyId(row.AgencyId),
        round.Year,
        set.Name,
        set.Version,
        [.. steps.OrderBy(step => step.Place).Select(ToDomain)])
    {
        Official = row.OfficialId is { } official ? new OfficialId(official) : null,
    };

    public static ScorecardStepRow ToRow(ScorecardStep step, long card, int place, string recordedBy, KeptDecision? decision) => new()
    {
        Id = card,
        Place = place,
        Stage = step.Stage,
        Day = step.Day,
        Actor = step.Actor,
        RecordedBy = recordedBy,
        Marks = EvaluationJson.Write(step.Marks),
        Rating = step.Rating,
        DecidingDocument = step.DecidingDocument,
        Grounds = step.Grounds,
        Decision = decision is null ? null : EvaluationJson.Write(decision),
        ScoreThousandths = decision is null ? null : Thousandths(decision),
    };

    /// <summary>Returns the decided score in thousandths, cut off after the third place: 89.9999 is never taken for 90.</summary>
    public static long Thousandths(KeptDecision decision)
    {
        var points = decision.Snapshot.Sheet.Total.Points * Fraction.Of(1_000);
        return (long)BigInteger.Divide(points.Numerator, points.Denominator);
    }

    public static Membership ToDomain(MembershipRow row) => new(new OfficialId(row.Id), new AgencyId(row.AgencyId), row.Days, row.Kind, row.IsLeader);

    public static MembershipRow ToRow(Membership held) => new()
    {
        Id = held.Official.Value,
        AgencyId = held.Agency.Value,
        Days = held.Days,
        Kind = held.Kind,
        IsLeader = held.IsLeader,
    };

    public static IReadOnlyList<RatingEvent> EventsOf(RatingFactsRow? row) => row is null ? [] : EvaluationJson.Read<IReadOnlyList<RatingEvent>>(row.Events);

    public static IReadOnlyList<RatingFigure> FiguresOf(RatingFactsRow? row) => row is null ? [] : EvaluationJson.Read<IReadOnlyList<RatingFigure>>(row.Figures);

    public static PeriodProducts ToDomain(PeriodProductsRow row) => new(
        row.Days,
        new AgencyId(row.AgencyId),
        EvaluationJson.Read<IReadOnlyList<Product>>(row.Products),
        EvaluationJson.Read<IReadOnlyList<TermShare>>(row.Shares),
        row.Evidence);

    public static PeriodProductsRow ToRow(PeriodProducts period, long card) => new()
    {
        Id = card,
        Days = period.Days,
        AgencyId = period.Agency.Value,
        Products = EvaluationJson.Write(period.Products),
        Shares = EvaluationJson.Write(period.Shares),
        Evidence = period.Evidence,
    };

    private static ScorecardStep ToDomain(ScorecardStepRow row) => new(
        row.Stage,
        row.Day,
        row.Actor,
        EvaluationJson.Read<IReadOnlyList<EnteredMark>>(row.Marks),
        row.Rating,
        row.Decision is { } decision ? EvaluationJson.Read<KeptDecision>(decision).Snapshot : null,
        row.DecidingDocument,
        row.Grounds);
}
