using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty;

/// <summary>What the rules of standards look at: the standard of a place and those listed before it.</summary>
internal sealed record StandardCase(PovertyStandard Candidate, IReadOnlyList<PovertyStandard> Earlier)
{
    public static string StricterRemark =>
        "Provinces have set higher standards of their own; the provision that lets them was not seen, so that they may not set lower ones is our reading.";

    /// <summary>Gets the national standards that govern the same reviews, each once.</summary>
    public IEnumerable<PovertyStandard> Nationals =>
        PovertyStandards.All.Where(national => Candidate.Reviews.Any(review => national.Governs(review.Kind, review.Year)));
}
