namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>A household as an object.</summary>
internal sealed record Household(int Group, ushort Deprived, ushort Known, int Members);
