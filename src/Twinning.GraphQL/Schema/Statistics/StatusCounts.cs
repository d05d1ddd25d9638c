using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Counts of households by status, of published reviews and of returns.</summary>
/// <remarks>
/// <para>
/// Returns are made from reviews. So a count of an area is that of its review, and of its return where no review tells it: an area of which only
/// a return tells, less its villages of which only reviews do, leaves a count as well. What returns say stands there once more by itself.
/// </para>
/// <para>
/// What a return leaves out is known all the same where it follows from the rest (<see cref="StatusCells"/>) and where the return before it said it. That nobody
/// of a kind lives somewhere may follow from other areas, so it is taken for known. (Our own convention.)
/// </para>
/// </remarks>
internal static class StatusCounts
{
    private static readonly PopulationBase[] Populations = [PopulationBase.All, PopulationBase.Minority];

    /// <summary>Counts what reviews and returns of an area or part tell.</summary>
    public static void Count(PublishedYear year, PublicPart part, CellCounts counts)
    {
        var returns = ReturnsOf(year, part);
        Put(year, part, string.Empty, [.. Reviewed(year, part), .. returns], counts);
        foreach (var kind in returns.GroupBy(one => one.Return!.Kind))
        {
            Put(year, part, Before(kind.Key), [.. kind], counts);
        }
    }

    /// <summary>Returns the words by which the names of counts of returns begin.</summary>
    public static string Before(ReturnKind kind) => $"return {kind} ";

    /// <summary>Returns what published reviews tell of an area or part.</summary>
    public static IReadOnlyList<Told> Reviewed(PublishedYear year, PublicPart part)
    {
        var told = new List<Told>();
        PublicTable.InRounds(year, part, (round, population) =>
        {
            if (round.CountsOf(part.Area, population, part.Settlement) is { } count)
            {
                told.Add(new Told(round.StandardName, population, null, count.Households, count.Poor, count.NearPoor));
            }
        });
        return told;
    }

    /// <summary>Returns what a return tells. A percentage printed beside a count may tell all households, and so what else they are.</summary>
    public static Told Of(PovertyReturnRow row)
    {
        var counts = PrintedCounts.Of(PovertyReturnMapping.ToDomain(row));
        return new Told(row.Standard, row.Population, row, counts.Households, counts.Poor, counts.NearPoor);
    }

    /// <summary>Returns what returns tell of an area.</summary>
    public static IReadOnlyList<Told> ReturnsOf(PublishedYear year, PublicPart part) => part.Settlement is not null ? [] :
    [
        .. from row in year.ReturnsOf(part.Area)
           select Of(row),
    ];

    /// <summary>Puts down what is told of an area or part, and what follows from that.</summary>
    /// <param name="year">What is public.</param>
    /// <param name="part">The area or part.</param>
    /// <param name="before">How the names of the counts begin.</param>
    /// <param name="told">What is told; what is told first stays.</param>
    /// <param name="counts">Where it is put down; what is there already stays.</param>
    public static void Put(PublishedYear year, PublicPart part, string before, IReadOnlyList<Told> told, CellCounts counts)
    {
        foreach (var standard in told.GroupBy(one => one.Standard))
        {
            var cells = new StatusCells();
            foreach (var one in standard)
            {
                cells.Tell(one.Population, one.Households, one.Poor, one.NearPoor);
            }

            // A review says itself where nobody is.
            if (standard.All(one => one.Return is not null && year.IsOfReviews(one)))
            {
                TellEmpty(year, part, standard.Key, [.. standard.Select(one => one.Return!.RecordedIn).Distinct()], cells);
            }

            Put(year, before, standard.Key, cells, counts);
        }
    }

    /// <summary>Puts down the counts of which nobody was there in any of some versions.</summary>
    public static void PutEmpty(PublishedYear year, PublicPart part, string before, string standard, IReadOnlyList<long> versions, CellCounts counts)
    {
        var cells = new StatusCells();
        TellEmpty(year, part, standard, versions, cells);
        Put(year, before, standard, cells, counts);
    }

    private static void Put(PublishedYear year, string before, string standard, StatusCells cells, CellCounts counts)
    {
        foreach (var population in Populations)
        {
            var names = year.StatusNames(before, standard, population);
            foreach (var (name, count) in cells.Known(population).Where(known => !counts.Has(names[known.Name])))
            {
                counts.Add(names[name], count);
            }
        }
    }

    // A sum over versions is empty where each of them is.
    private static void TellEmpty(PublishedYear year, PublicPart part, string standard, IReadOnlyList<long> versions, StatusCells cells)
    {
        var (all, minority) = (Found(PopulationBase.All), Found(PopulationBase.Minority));
        if (all.Count == versions.Count && minority.Count == versions.Count)
        {
            cells.TellEmpty(AreaCounts.Sum(all), AreaCounts.Sum(minority));
        }

        List<AreaCounts> Found(PopulationBase population) => [.. versions.Select(version => year.FoundAt(version, standard, part, population)).OfType<AreaCounts>()];
    }

    /// <summary>What a review or return tells of an area: households of a base under a standard.</summary>
    internal sealed record Told(string Standard, PopulationBase Population, PovertyReturnRow? Return, long? Households, long? Poor, long? NearPoor);
}
