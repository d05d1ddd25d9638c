using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Counts of households by status, of published reviews and of returns.</summary>
/// <remarks>
/// Returns are made from reviews. So a count of an area is that of its review, and of its return where no review tells it: an area of which only
/// a return tells, less its villages of which only reviews do, leaves a count as well. What returns say stands there once more by itself.
/// </remarks>
internal static class StatusCounts
{
    public static IEnumerable<CountGroup> GroupsOf(PublishedYear year, PublicPart part)
    {
        var returns = part.Settlement is null ? year.Returns.Where(row => row.AreaId == part.Area).ToList() : [];
        var ofReviews =
            from round in year.Rounds
            where round.VillagesOf.ContainsKey(part.Area)
            from population in new[] { PopulationBase.All, PopulationBase.Minority }
            let count = round.CountsOf(part.Area, population, part.Settlement)
            where count is not null
            from one in Parts(count.Households, count.Poor, count.NearPoor)
            select (Name: Name(round.StandardName, population, one.Name), one.Count);
        return ofReviews.Concat(returns.SelectMany(row => Parts(row).Select(one => (Name: Name(row.Standard, row.Population, one.Name), one.Count))))
            .DistinctBy(one => one.Name)
            .Concat(returns.SelectMany(row => Parts(row).Select(one => (Name: $"return {row.Kind} " + Name(row.Standard, row.Population, one.Name), one.Count))))
            .Select(one => new CountGroup(one.Name, [one.Count]));
    }

    private static string Name(string standard, PopulationBase population, string count) => $"{standard} {LatticeOfYear.Base(population)} {count}";

    // A percentage printed beside a count may tell all households, and so what else they are.
    private static IEnumerable<(string Name, long Count)> Parts(PovertyReturnRow row)
    {
        var told = PrintedCounts.Of(PovertyReturnMapping.ToDomain(row));
        return Parts(told.Households, told.Poor, told.NearPoor);
    }

    private static IEnumerable<(string Name, long Count)> Parts(long? households, long? poor, long? nearPoor) =>
        from part in new (string Name, long? Count)[]
        {
            ("households", households), ("poor", poor), ("near-poor", nearPoor), ("not poor", households - poor),
            ("not near-poor", households - nearPoor), ("either", poor + nearPoor), ("neither", households - poor - nearPoor),
        }
        where part.Count is not null
        select (part.Name, part.Count ?? 0);
}
