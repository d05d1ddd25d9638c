using System;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The poor households of an area on a day, with what is needed to compare them; returns and household reviews both give it.</summary>
/// <param name="Area">The area.</param>
/// <param name="Year">The review year.</param>
/// <param name="Day">The day as of which households are counted.</param>
/// <param name="Standard">The standard that tells who is poor.</param>
/// <param name="Population">The households counted.</param>
/// <param name="Poor">Poor households, 0 or more; null when not known.</param>
/// <param name="Households">All households of the population, 0 or more; null when not known.</param>
/// <param name="PrintedPoorPercent">The printed poverty rate in percent; null when none is printed.</param>
public sealed record PovertyCount(
    AreaId Area,
    int Year,
    DateOnly Day,
    StandardId Standard,
    PopulationBase Population,
    long? Poor,
    long? Households,
    decimal? PrintedPoorPercent)
{
    /// <summary>Gets the poverty rate (tỷ lệ hộ nghèo).</summary>
    public ReturnRate PoorRate => ReturnRate.Of(Poor, Households, PrintedPoorPercent, Year);
}
