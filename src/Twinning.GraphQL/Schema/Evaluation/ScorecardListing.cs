using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Agencies;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>What may be asked of scorecards, each as it was at the end of the day asked for.</summary>
/// <remarks>No other listing leads here: whose scorecards a viewer sees is settled by <see cref="EvaluationScope"/> alone.</remarks>
internal sealed class ScorecardListing : Listing<ScorecardRow>
{
    public ScorecardListing()
        : base("Scorecard", "scorecards")
    {
        Id();
        One<AgencyListing>("agency", "The agency that is scored, or that rates the person.", card => card.AgencyId);
        One<AreaListing>("place", "The place of the round.", (card, known) => known.Facts<EvaluationRoundRow>()
            .Where(round => round.Id == card.RoundId).Select(round => (long?)round.AreaId).FirstOrDefault());
        Number("year", "The year whose work is evaluated.", (card, known) => known.Facts<EvaluationRoundRow>()
            .Where(round => round.Id == card.RoundId).Select(round => round.Year).FirstOrDefault(), FieldUses.Group);
        Choice<EvaluatedSubjectType, EvaluationSubject>("subject", "What is evaluated.", (card, known) => known.Facts<EvaluationRoundRow>()
            .Where(round => round.Id == card.RoundId).Select(round => round.Subject).FirstOrDefault());
        Choice<CapacityType, Capacity>("capacity", "In which capacity.", card => card.Capacity);
        Choice<AgencyKindType, AgencyKind>("agencyKind", "What kind of body the agency is.", (card, known) => known.Facts<AgencyRow>()
            .Where(agency => agency.Id == card.AgencyId).Select(agency => agency.Kind).FirstOrDefault());
        Code("group", "What those it is held against have in common.", card => card.LikeGroup);
        Choice<ScorecardStageType, ScorecardStage>("stage", "How far it has come.", (card, known) => known.Facts<ScorecardStepRow>()
            .Where(step => step.Id == card.Id && step.Day <= known.AsOf)
            .OrderByDescending(step => step.Place)
            .Select(step => (ScorecardStage?)step.Stage)
            .FirstOrDefault() ?? ScorecardStage.Draft);
        Choice<RatingType, Rating?>("rating", "The level decided; empty before the decision and where nothing is rated.", (card, known) => known.Facts<ScorecardStepRow>()
            .Where(step => step.Id == card.Id && step.Day <= known.AsOf && step.Stage == ScorecardStage.Decided)
            .OrderByDescending(step => step.Place)
            .Select(step => step.Rating)
            .FirstOrDefault());
        Thousandths("score", "The score decided, cut off after the third place, so that 89.9999 is never taken for 90; empty before the decision.", (card, known) => known.Facts<ScorecardStepRow>()
            .Where(step => step.Id == card.Id && step.Day <= known.AsOf && step.Stage == ScorecardStage.Decided)
            .OrderByDescending(step => step.Place)
            .Select(step => step.ScoreThousandths)
            .FirstOrDefault());
        Day("decidedOn", "The day of the last decision; empty before it.", (card, known) => known.Facts<ScorecardStepRow>()
            .Where(step => step.Id == card.Id && step.Day <= known.AsOf && step.Stage == ScorecardStage.Decided)
            .OrderByDescending(step => step.Place)
            .Select(step => (System.DateOnly?)step.Day)
            .FirstOrDefault());
    }

    public override async Task<IReadOnlyList<object>> SeeAsync(IResolveFieldContext context, Sight sight, IReadOnlyList<ScorecardRow> rows) =>
        await EvaluationReads.CardsAsync(context.Facts(sight), sight, rows, context.CancellationToken);
}
