using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Products;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Law;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>A criteria set and from where it is looked at.</summary>
internal sealed record SeenSet(CriteriaSetRow Row, CriteriaSet Set, Sight Sight) : Seen(Sight);

/// <summary>A round with its set, and from where it is looked at.</summary>
internal sealed record SeenRound(EvaluationRoundRow Row, SeenSet Set, Sight Sight) : Seen(Sight)
{
    /// <summary>Gets the instrument it is rated under; null where none was in force and read.</summary>
    public EvaluationInstrument? Instrument =>
        Row.Instrument is { } id ? EvaluationInstruments.All.Single(instrument => instrument.Source.Id == id) : null;

    /// <summary>Gets the quota policy: the one that the office configured by a document of its own, or else the instrument's in the office's reading; null without either.</summary>
    public QuotaPolicy? Policy => Row is { QuotaShare: { } share, QuotaDocument: { } document }
        ? new QuotaPolicy(
            EvaluationJson.ReadFraction(share),
            Row.QuotaBase,
            Row.QuotaRounding,
            Row.QuotaExceptionShare is { } exception ? EvaluationJson.ReadFraction(exception) : null,
            LegalSources.ProgrammePlan.At($"{document.Number}, {document.Issuer}"))
        : Instrument?.Quota is { } policy ? policy with { Base = Row.QuotaBase, Rounding = Row.QuotaRounding } : null;
}

/// <summary>A scorecard as it was at the end of the day asked for, with what else its rating is judged by.</summary>
internal sealed record SeenScorecard(
    ScorecardRow Row,
    SeenRound Round,
    Scorecard Card,
    IReadOnlyList<ScorecardStepRow> Steps,
    RatingFactsRow? Facts,
    IReadOnlyList<PeriodProducts> Products,
    Sight Sight)
    : Seen(Sight)
{
    /// <summary>Gets the agency's year as it can be told on the day of the last decision, or else on the day asked for.</summary>
    public AgencyYear Year => new(Card.Agency, Card.Year, Card.Decision?.Day ?? Sight.AsOf);

    /// <summary>Returns the products of the periods that have begun on a day.</summary>
    public IReadOnlyList<PeriodProducts> ProductsOn(DateOnly day) => [.. Products.Where(period => !(period.Days.From > day))];

    /// <summary>Gets the last decision with its explanation, as they were kept; null before the first.</summary>
    public KeptDecision? Kept => Steps.LastOrDefault(step => step.Decision is not null)?.Decision is { } json ? EvaluationJson.Read<KeptDecision>(json) : null;
}
