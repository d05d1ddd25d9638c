using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>How many households and people of each status a round found somewhere.</summary>
internal sealed record AreaCounts(long Households, long People, long Poor, long PoorPeople, long NearPoor, long NearPoorPeople, long Undecided)
{
    private static AreaCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    /// <summary>Gets the households that are neither poor nor near-poor, the undecided ones included.</summary>
    public long Neither => Households - Poor - NearPoor;

    public static AreaCounts Of(IEnumerable<VillageSummaryRow> rows) => Sum(rows.Select(Of));

    /// <summary>Adds places up.</summary>
    public static AreaCounts Sum(IEnumerable<AreaCounts> places) => places.Aggregate(None, (sum, place) => sum.With(place));

    private static AreaCounts Of(VillageSummaryRow row)
    {
        var all = None with { Households = row.Households, People = row.People };
        return row.Status switch
        {
            PovertyStatus.Poor => all with { Poor = row.Households, PoorPeople = row.People },
            PovertyStatus.NearPoor => all with { NearPoor = row.Households, NearPoorPeople = row.People },
            PovertyStatus.Unknown => all with { Undecided = row.Households },
            _ => all,
        };
    }

    private AreaCounts With(AreaCounts other) => new(
        Households + other.Households,
        People + other.People,
        Poor + other.Poor,
        PoorPeople + other.PoorPeople,
        NearPoor + other.NearPoor,
        NearPoorPeople + other.NearPoorPeople,
        Undecided + other.Undecided);
}
