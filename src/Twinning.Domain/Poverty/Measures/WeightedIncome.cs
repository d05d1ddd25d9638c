namespace Twinning.Domain.Poverty.Measures;

/// <summary>An income with the number of people it stands for.</summary>
/// <param name="Income">The income; null when it is not known.</param>
/// <param name="Weight">The weight, 0 or more: members of a household, or a survey weight.</param>
public readonly record struct WeightedIncome(double? Income, double Weight = 1);
