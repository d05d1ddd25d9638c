namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What one pair brings and costs, whoever else serves or is served. All in points, none below 0.</summary>
/// <param name="NeedMet">What is gained by the agency's strengths in the fields the village needs.</param>
/// <param name="Continuity">What is gained when the pair is one of today's.</param>
/// <param name="Distance">What the way costs.</param>
public sealed record PairPoints(long NeedMet, long Continuity, long Distance)
{
    /// <summary>Gets the cost: less is better, and below 0 is a gain.</summary>
    public long Cost => Distance - NeedMet - Continuity;
}
