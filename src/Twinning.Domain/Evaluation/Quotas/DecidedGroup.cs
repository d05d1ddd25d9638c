using System.Collections.Generic;

namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>A group with the decisions on all of it.</summary>
/// <param name="Group">The group.</param>
/// <param name="Decisions">The decisions, one for each subject.</param>
public sealed record DecidedGroup(QuotaGroup Group, IReadOnlyList<QuotaDecision> Decisions);
