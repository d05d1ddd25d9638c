using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>What makes a return the one it is: two returns with the same key are two versions of one.</summary>
/// <param name="Area">The area reported on.</param>
/// <param name="Year">The review year.</param>
/// <param name="Standard">The standard the return states; it is not derived from the year.</param>
/// <param name="Population">The households counted.</param>
public sealed record ReturnKey(AreaId Area, int Year, StandardId Standard, PopulationBase Population);
