using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Counts of households by status, of published reviews and of returns.</summary>
/// <remarks>
/// Returns are made from reviews. So a count of an area is that of its review, and of its return where no review tells it: an area of which only
/// a return tells, less its villages of which only reviews do, leaves a count as well. What returns say stands there once more by itself.
/// Where all households are minority ones, a count that is told of the one population only is known of the other too (our own convention, as for all that follows from counts).
/// </remarks>
internal static class StatusCounts
{
    public static void Count(PublishedYear year, PublicPart part, CellCounts counts)
    {
        var told = new List<Told>();
        PublicTable.InRounds(year, part, (round, population) =>
        {
            if (round.CountsOf(part.Area, population, part.Settlement) is { } count)
            {
                told.Add(new Told(round.StandardName, population, round.StatusNames(population), count.Households, count.Poor, count.NearPoor));
            }
        });
        IEnumerable<PovertyReturnRow> returns = part.Settlement is null ? year.ReturnsOf(part.Area) : [];
        Put([.. told, .. returns.Select(row => Of(row, string.Empty))], counts);
        foreach (var kind in returns.GroupBy(row => row.Kind))
        {
            Put([.. kind.Select(row => Of(row, $"return {row.Kind} "))], counts);
        }
    }

    /// <summary>Returns the words by which the names of counts under a standard begin.</summary>
    public static string Origin(string standard, PopulationBase population) => $"{standard} {LatticeOfYear.Base(population)}";

    // A percentage printed beside a count may tell all households, and so what else they are.
    private static Told Of(PovertyReturnRow row, string before)
    {
        var counts = PrintedCounts.Of(PovertyReturnMapping.ToDomain(row));
        return new Told(row.Standard, row.Population, new GroupNames(before + Origin(row.Standard, row.Population)), counts.Households, counts.Poor, counts.NearPoor);
    }

    private static void Put(IReadOnlyList<Told> told, CellCounts counts)
    {
        foreach (var one in told)
        {
            AddMissing(counts, one.Names, one.Households, one.Poor, one.NearPoor);
        }

        foreach (var (one, same) in told.SelectMany(one => told.Where(one.IsOfTheSame).Select(same => (one, same))))
        {
            AddMissing(counts, one.Names, one.Households, one.Poor ?? same.Poor, one.NearPoor ?? same.NearPoor);
        }
    }

    // What is told under a name already stays.
    private static void AddMissing(CellCounts counts, GroupNames names, long? households, long? poor, long? nearPoor)
    {
        Add("households", households);
        Add("poor", poor);
        Add("near-poor", nearPoor);
        Add("not poor", households - poor);
        Add("not near-poor", households - nearPoor);
        Add("either", poor + nearPoor);
        Add("neither", households - poor - nearPoor);

        void Add(string name, long? count)
        {
            if (count is { } told && !counts.Has(names[name]))
            {
                counts.Add(names[name], told);
            }
        }
    }

    private sealed record Told(string Standard, PopulationBase Population, GroupNames Names, long? Households, long? Poor, long? NearPoor)
    {
        /// <summary>Tells whether another base counts the very same households: there are as many of the minority as of all.</summary>
        public bool IsOfTheSame(Told other) => other.Standard == Standard && other.Population != Population && Households is not null && other.Households == Households;
    }
}
