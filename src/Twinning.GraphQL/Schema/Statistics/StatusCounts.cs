using System;
using System.Collections.Generic;
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
    private static readonly PopulationBase[] Populations = Enum.GetValues<PopulationBase>();

    public static IReadOnlyList<CountGroup> GroupsOf(PublishedYear year, PublicPart part)
    {
        var groups = new List<CountGroup>();
        foreach (var round in year.Rounds)
        {
            foreach (var population in Populations)
            {
                if (round.CountsOf(part.Area, population, part.Settlement) is { } count)
                {
                    AddMissing(groups, round.StatusNames(population), count.Households, count.Poor, count.NearPoor);
                }
            }
        }

        IEnumerable<PovertyReturnRow> returns = part.Settlement is null ? year.ReturnsOf(part.Area) : [];
        foreach (var origin in new[] { string.Empty, "return" })
        {
            foreach (var row in returns)
            {
                // A percentage printed beside a count may tell all households, and so what else they are.
                var told = PrintedCounts.Of(PovertyReturnMapping.ToDomain(row));
                var names = new GroupNames((origin.Length == 0 ? string.Empty : $"{origin} {row.Kind} ") + Origin(row.Standard, row.Population));
                AddMissing(groups, names, told.Households, told.Poor, told.NearPoor);
            }
        }

        return groups;
    }

    /// <summary>Returns the words by which the names of counts under a standard begin.</summary>
    public static string Origin(string standard, PopulationBase population) => $"{standard} {LatticeOfYear.Base(population)}";

    // What is told of a name already stays.
    private static void AddMissing(List<CountGroup> groups, GroupNames names, long? households, long? poor, long? nearPoor)
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
            if (count is { } told && !groups.Exists(group => group.Name == names[name]))
            {
                groups.Add(new CountGroup(names[name], new[] { told }));
            }
        }
    }
}
