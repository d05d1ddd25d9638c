namespace Twinning.Domain.Support.Activities;

/// <summary>What was contributed of one kind from one source; goods also of one sort and unit.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Stage">Whether it was promised or handed over.</param>
/// <param name="Source">The source.</param>
/// <param name="Goods">What the goods are; null for other kinds.</param>
/// <param name="Money">The sum of money given, lent or paid as scholarships; null for goods and work days.</param>
/// <param name="Quantity">The sum of goods or work days in their unit; null for the kinds that are money.</param>
public sealed record ContributionTotal(
    ContributionKind Kind, ContributionStage Stage, ContributionSource Source, string? Goods, Dong? Money, Quantity? Quantity);
