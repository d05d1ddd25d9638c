using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Evaluation.Quotas;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>A text under which subjects are rated, as far as it was read.</summary>
/// <param name="Source">The text; its id is the instrument's.</param>
/// <param name="IsContentKnown">Whether more of it is known than its name and days; nothing can be rated under one that is not.</param>
/// <param name="Bands">The bands of points; null for an instrument without points.</param>
/// <param name="Conditions">What the levels ask beside points.</param>
/// <param name="Vetoes">What makes the rating "not completed" whatever the points.</param>
/// <param name="Quota">How many may be "outstanding"; null where the text gives no figure of its own or none was read.</param>
/// <param name="Deadline">By when ratings are decided; null where none was read.</param>
public sealed record EvaluationInstrument(
    LegalSource Source,
    bool IsContentKnown,
    RatingBands? Bands,
    IReadOnlyList<RatingCondition> Conditions,
    IReadOnlyList<Veto> Vetoes,
    QuotaPolicy? Quota,
    RatingDeadline? Deadline)
{
    /// <summary>Gets why no quota stands here though the text has one; null where there is nothing to say.</summary>
    /// <remarks>Until the office has configured a policy, nobody is decided "outstanding" under such a text.</remarks>
    public Message? QuotaNotKnown { get; init; }

    /// <summary>Returns the conditions that a level asks of a capacity.</summary>
    public IReadOnlyList<RatingCondition> ConditionsOf(Rating rating, Capacity capacity) =>
        [.. Conditions.Where(condition => condition.Rating == rating && condition.Capacities.Contains(capacity))];
}
