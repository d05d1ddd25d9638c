using System;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A version of a criteria set and the days it holds.</summary>
internal sealed class CriteriaSetRow : DatedFactRow
{
    public required string Name { get; init; }

    public required int Version { get; init; }

    /// <summary>Gets the place it is used at; null for a template.</summary>
    public long? AreaId { get; init; }

    /// <summary>Gets the set as the file format writes it: it is read and shown as a whole, never searched.</summary>
    public required string Content { get; init; }
}

/// <summary>The evaluation of a year at a place.</summary>
internal sealed class EvaluationRoundRow : FactRow
{
    public required int Year { get; init; }

    public required long AreaId { get; init; }

    public required EvaluationSubject Subject { get; init; }

    /// <summary>Gets the id of the instrument in force and read when the round was opened; null where there was none.</summary>
    public string? Instrument { get; init; }

    public required long CriteriaSetId { get; init; }

    public required DateOnly SelfScoreBy { get; init; }

    public required DateOnly AppraiseBy { get; init; }

    public required DateOnly DecideBy { get; init; }

    public required QuotaBase QuotaBase { get; init; }

    public required QuotaRounding QuotaRounding { get; init; }

    /// <summary>Gets the share of "outstanding" that the office configured, exactly; null where the instrument's own holds.</summary>
    public string? QuotaShare { get; init; }

    /// <summary>Gets the share that the exception allows, where the office configured one.</summary>
    public string? QuotaExceptionShare { get; init; }

    /// <summary>Gets the document that sets the configured share.</summary>
    public DecidingDocument? QuotaDocument { get; init; }

    /// <summary>Gets a value indicating whether its scores were made up for demonstration.</summary>
    public required bool IsDemonstration { get; init; }
}

/// <summary>The scorecard of an agency or of a person in a round; what became of it stands in its steps.</summary>
internal sealed class ScorecardRow : FactRow
{
    public required long RoundId { get; init; }

    /// <summary>Gets the agency that is scored, or that rates the person.</summary>
    public required long AgencyId { get; init; }

    /// <summary>Gets the person who is scored; null where the agency itself is.</summary>
    public long? OfficialId { get; init; }

    public required Capacity Capacity { get; init; }

    /// <summary>Gets what those it is held against have in common.</summary>
    public required string LikeGroup { get; init; }
}

/// <summary>A step in the life of a scorecard; <c>Id</c> is that of the scorecard.</summary>
internal sealed class ScorecardStepRow : FactRow
{
    /// <summary>Gets its place among the steps, from 1 on.</summary>
    public required int Place { get; init; }

    public required ScorecardStage Stage { get; init; }

    public required DateOnly Day { get; init; }

    public required ScorecardActor Actor { get; init; }

    /// <summary>Gets the role and agency that recorded it.</summary>
    public required string RecordedBy { get; init; }

    /// <summary>Gets the marks entered in it with their evidence, as JSON: they are read and shown as a whole.</summary>
    public required string Marks { get; init; }

    public Rating? Rating { get; init; }

    public DecidingDocument? DecidingDocument { get; init; }

    public string? Grounds { get; init; }

    /// <summary>Gets all that a decision rests on with its explanation, as JSON, frozen; null for other steps.</summary>
    public string? Decision { get; init; }

    /// <summary>Gets the score decided in thousandths, cut off after the third place, to find and order by; null for other steps.</summary>
    public long? ScoreThousandths { get; init; }
}

/// <summary>What the rating of a scorecard is judged by beside points; <c>Id</c> is that of the scorecard.</summary>
internal sealed class RatingFactsRow : FactRow
{
    /// <summary>Gets the vetoing events that happened, as JSON.</summary>
    public required string Events { get; init; }

    /// <summary>Gets the figures that conditions look at, as JSON.</summary>
    public required string Figures { get; init; }
}

/// <summary>The products of a month or quarter of a scorecard; <c>Id</c> is that of the scorecard.</summary>
internal sealed class PeriodProductsRow : DatedFactRow
{
    /// <summary>Gets the agency that was given them: the one that is scored, or one whose duties it took over.</summary>
    public required long AgencyId { get; init; }

    /// <summary>Gets the products, as JSON: they are read and shown as a whole.</summary>
    public required string Products { get; init; }

    /// <summary>Gets how far the office's own terms were reached, as JSON.</summary>
    public required string Shares { get; init; }

    /// <summary>Gets what they rest on; it names no person.</summary>
    public required string Evidence { get; init; }
}

/// <summary>A decision on the scorecards of a group, taken together; <c>Id</c> is its own.</summary>
internal sealed class GroupDecisionRow : FactRow
{
    public required long RoundId { get; init; }

    public required string LikeGroup { get; init; }

    public required DateOnly Day { get; init; }

    public required DecidingDocument DecidingDocument { get; init; }

    /// <summary>Gets a value indicating whether the exception share of the quota was granted.</summary>
    public required bool WithException { get; init; }
}
