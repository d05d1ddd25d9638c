namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>What people decide of a subject.</summary>
/// <param name="Subject">Its number.</param>
/// <param name="Rating">The level decided.</param>
public sealed record QuotaDecision(long Subject, Rating Rating);
