using System.Collections.Generic;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>How many households and people of each status a round found somewhere.</summary>
internal sealed record AreaCounts(long Households, long People, long Poor, long PoorPeople, long NearPoor, long NearPoorPeople, long Undecided)
{
    private static AreaCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);

    public static AreaCounts Of(IEnumerable<VillageSummaryRow> counts)
    {
        var sum = None;
        foreach (var count in counts)
        {
            var (households, people) = (count.Households, count.People);
            sum = sum.With(count.Status switch
            {
                PovertyStatus.Poor => new AreaCounts(households, people, households, people, 0, 0, 0),
                PovertyStatus.NearPoor => new AreaCounts(households, people, 0, 0, households, people, 0),
                PovertyStatus.Unknown => new AreaCounts(households, people, 0, 0, 0, 0, households),
                _ => new AreaCounts(households, people, 0, 0, 0, 0, 0),
            });
        }

        return sum;
    }

    /// <summary>Adds places up.</summary>
    public static AreaCounts Sum(IEnumerable<AreaCounts> places)
    {
        var sum = None;
        foreach (var place in places)
        {
            sum = sum.With(place);
        }

        return sum;
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
