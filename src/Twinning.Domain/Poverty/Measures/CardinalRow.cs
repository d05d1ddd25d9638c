using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>The achievements of a household or person.</summary>
/// <param name="Achievements">The achievement in each dimension; null where it is not known.</param>
/// <param name="Count">How many such rows there are, or the members of the household; 0 or more.</param>
public sealed record CardinalRow(IReadOnlyList<Fraction?> Achievements, long Count = 1);
