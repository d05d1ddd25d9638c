using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>The evaluation of a year at a place (đợt đánh giá, xếp loại).</summary>
/// <param name="Year">The year whose work is evaluated.</param>
/// <param name="Place">The place.</param>
/// <param name="Subject">What kind of subject is evaluated; it settles the instrument.</param>
/// <param name="SelfScoreBy">The last day for scoring oneself.</param>
/// <param name="AppraiseBy">The last day for the appraisal.</param>
/// <param name="DecideBy">The last day for the decision.</param>
/// <param name="Agencies">The agencies that are evaluated; none where persons are.</param>
public sealed record EvaluationRound(
    int Year,
    AreaId Place,
    EvaluationSubject Subject,
    DateOnly SelfScoreBy,
    DateOnly AppraiseBy,
    DateOnly DecideBy,
    IReadOnlyList<AgencyId> Agencies)
{
    /// <summary>Gets the persons that are evaluated; none where agencies are.</summary>
    public IReadOnlyList<EvaluatedOfficial> Officials { get; init; } = [];
}
