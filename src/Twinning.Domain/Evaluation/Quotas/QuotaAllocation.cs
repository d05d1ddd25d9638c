using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>How many may be "outstanding" in a group and who comes first; who gets it is left to people.</summary>
/// <param name="Most">The most there can be when the others that qualify are rated "good".</param>
/// <param name="Candidates">The candidates in order, ties named.</param>
public sealed record QuotaAllocation(int Most, IReadOnlyList<QuotaPlace> Candidates)
{
    /// <summary>Gets the candidates that tie at the end of the quota; none when the points settle it.</summary>
    public IReadOnlyList<QuotaSubject> Tied => [.. Candidates.Where(place => place.IsTiedAtCutoff).Select(place => place.Candidate)];

    /// <summary>Works out the quota of a group.</summary>
    public static QuotaAllocation Of(QuotaPolicy policy, QuotaGroup group)
    {
        var ordered = group.Ordered;
        var most = policy.Most(group.Qualifying, ordered.Count, group.Subjects.Count);
        var isTied = most > 0 && most < ordered.Count && ordered[most - 1].Points == ordered[most].Points;
        return new QuotaAllocation(
            most,
            [
                .. ordered.Select(candidate => new QuotaPlace(
                    ordered.Count(other => other.Points > candidate.Points) + 1,
                    candidate,
                    isTied && candidate.Points == ordered[most].Points)),
            ]);
    }
}
