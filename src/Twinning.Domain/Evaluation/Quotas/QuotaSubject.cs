namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A subject of a group of like subjects, before the quota.</summary>
/// <param name="Subject">Its number; of an agency or of a pseudonymous person.</param>
/// <param name="Points">Its points; null where the instrument has none.</param>
/// <param name="Proposed">The level that points, conditions and vetoes lead to.</param>
public sealed record QuotaSubject(long Subject, Score? Points, Rating Proposed);
