using System;
using System.Collections.Generic;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
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
    public static void Count(PublishedYear year, PublicPart part, CellCounts counts)
    {
        PublicTable.InRounds(year, part, (round, population) =>
        {
            if (round.CountsOf(part.Area, population, part.Settlement) is { } count)
            {
                AddMissing(counts, round.StatusNames(population), count.Households, count.Poor, count.NearPoor);
            }
        });
        IEnumerable<PovertyReturnRow> returns = part.Settlement is null ? year.ReturnsOf(part.Area) : [];
        AddReturns(counts, returns, _ => string.Empty);
        AddReturns(counts, returns, row => $"return {row.Kind} ");
    }

    /// <summary>Returns the words by which the names of counts under a standard begin.</summary>
    public static string Origin(string standard, PopulationBase population) => $"{standard} {LatticeOfYear.Base(population)}";

    // A percentage printed beside a count may tell all households, and so what else they are.
    private static void AddReturns(CellCounts counts, IEnumerable<PovertyReturnRow> returns, Func<PovertyReturnRow, string> before)
    {
        foreach (var row in returns)
        {
            var told = PrintedCounts.Of(PovertyReturnMapping.ToDomain(row));
            AddMissing(counts, new GroupNames(before(row) + Origin(row.Standard, row.Population)), told.Households, told.Poor, told.NearPoor);
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
}
