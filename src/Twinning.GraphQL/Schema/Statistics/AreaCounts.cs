using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>How many households and people of each status a round found somewhere.</summary>
internal sealed record AreaCounts(long Households, long People, long Poor, long PoorPeople, long NearPoor, long NearPoorPeople, long Undecided)
{
    public static AreaCounts Of(IEnumerable<VillageSummaryRow> counts)
    {
        var byStatus = counts.ToLookup(count => count.Status);
        long Households(PovertyStatus status) => byStatus[status].Sum(count => count.Households);
        long People(PovertyStatus status) => byStatus[status].Sum(count => count.People);
        return new AreaCounts(
            byStatus.Sum(group => group.Sum(count => count.Households)),
            byStatus.Sum(group => group.Sum(count => count.People)),
            Households(PovertyStatus.Poor),
            People(PovertyStatus.Poor),
            Households(PovertyStatus.NearPoor),
            People(PovertyStatus.NearPoor),
            Households(PovertyStatus.Unknown));
    }
}
