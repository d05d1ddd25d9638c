namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A candidate for "outstanding" in its place.</summary>
/// <param name="Place">The place, from 1; candidates with the same points share one.</param>
/// <param name="Candidate">The candidate.</param>
/// <param name="IsTiedAtCutoff">Whether it shares its points with candidates on both sides of the quota: people must choose.</param>
public sealed record QuotaPlace(int Place, QuotaSubject Candidate, bool IsTiedAtCutoff);
