using System.Collections.Generic;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Needs;

/// <summary>A need in its place among the needs of a village, and why it stands there.</summary>
/// <param name="Place">Its place, 1 for the weakest side.</param>
/// <param name="Need">The need.</param>
/// <param name="IsWeakest">Whether no other field of the survey is weaker, and something is wanting at all; several fields may be weakest.</param>
/// <param name="Reasons">How severe it is against the highest severity, and what puts it before the next field.</param>
public sealed record RankedNeed(int Place, VillageNeed Need, bool IsWeakest, IReadOnlyList<ExplanationStep> Reasons);
