namespace Twinning.Domain.Poverty.Measures;

/// <summary>A group within a whole.</summary>
/// <param name="Name">The name of the group.</param>
/// <param name="Result">Its own measures.</param>
/// <param name="PopulationShare">Its share of the households or people.</param>
/// <param name="Contribution">The part of the M0 of the whole that it makes up; undefined when nobody is poor.</param>
public sealed record AlkireFosterGroup(string Name, AlkireFosterResult Result, Measured PopulationShare, Measured Contribution);
