using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>What the rules of the quota look at: the policy, the group and all decisions on it.</summary>
internal sealed record QuotaCase(QuotaPolicy? Policy, QuotaGroup Group, IReadOnlyCollection<QuotaDecision> Decisions)
{
    /// <summary>Gets the candidates in order as messages list them: "7 (95), 3 (92 …)".</summary>
    public string CandidatesInWords(QuotaPolicy policy, bool inVietnamese) => string.Join(", ", QuotaAllocation.Of(policy, Group).Candidates.Select(place =>
        NumberOf(place.Candidate.Subject) + (place.Candidate.Points is { } points
            ? $" ({(inVietnamese ? points.Points.Vietnamese() : points.Points.English())})"
            : string.Empty) + (place.IsTiedAtCutoff ? inVietnamese ? " bằng điểm" : " tied" : string.Empty)));

    public static string NumberOf(long subject) => subject.Text();

    public int CountOf(Rating rating) => Decisions.Count(decision => decision.Rating == rating);
}
