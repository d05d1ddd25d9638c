using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>What published reviews tell of the households that returns were made from: of areas in which nothing was corrected in between.</summary>
/// <remarks>
/// A return of an area, less what a review tells of its villages, leaves a count too, if the return was made from the same reviews. Nobody is told whether it was;
/// but who guesses rightly must learn nothing either. So the returns that agree with the reviews of their time stand here once more, and reviews beside them.
/// (Our own convention.)
/// </remarks>
internal static class ReviewsBesideReturns
{
    /// <summary>Counts what returns need not tell of an area or part: a review tells it, or nobody was there.</summary>
    public static void Count(PublishedYear year, PublicPart part, CellCounts counts)
    {
        var (reviewed, returns) = (StatusCounts.Reviewed(year, part), StatusCounts.ReturnsOf(year, part));
        foreach (var kind in year.ReturnKinds)
        {
            var before = Before(kind);
            StatusCounts.Put(year, part, before, [.. returns.Where(told => told.Return!.Kind == kind.Kind && year.IsOfReviews(told)), .. reviewed.Where(told => IsUncorrected(year, part, told, kind))], counts);
            foreach (var (standard, versions) in kind.Versions)
            {
                StatusCounts.PutEmpty(year, part, before, standard, versions, counts);
            }
        }
    }

    /// <summary>Counts villages about which nothing is published, and the uncorrected rest of areas that were corrected in part; their keys are negative.</summary>
    /// <param name="year">What is public.</param>
    /// <param name="mayBeSeen">Tells whether an area or part is shown or may come to be.</param>
    /// <param name="seen">What was shown before.</param>
    public static IReadOnlyList<LatticeCell> Cells(PublishedYear year, Func<PublicPart, bool> mayBeSeen, IEnumerable<LatticeCell> seen)
    {
        var cells = LatticeOfYear.Cells(year, year.Unpublished.Select(village => (village, -1 - village.Key, (IReadOnlySet<long>)new HashSet<long> { village.Area })), Count).ToList();
        List<IReadOnlyCollection<long>> others = [.. year.Extents.Select(extent => extent.Atoms), .. seen.Select(cell => cell.Atoms)];
        foreach (var rest in year.ReturnKinds.SelectMany(kind => Rests(year, kind, mayBeSeen)).Where(rest => !others.Exists(other => Cross((HashSet<long>)rest.Atoms, other))))
        {
            cells.Add(rest);
            others.Add(rest.Atoms);
        }

        return cells;
    }

    private static string Before(ReturnsOfKind kind) => $"reviewed {StatusCounts.Before(kind.Kind)}";

    private static IEnumerable<LatticeCell> Rests(PublishedYear year, ReturnsOfKind kind, Func<PublicPart, bool> mayBeSeen)
    {
        var reviewed = year.Atoms.Where(atom => atom > 0).ToDictionary(village => village, village => StatusCounts.Reviewed(year, new PublicPart(village, null)));
        var villages = reviewed.Where(village => village.Value.Count > 0).ToLookup(village => StateOf(year, new PublicPart(village.Key, null), village.Value, kind), village => village.Key);
        var (same, corrected) = (villages[State.Same].ToHashSet(), villages[State.Corrected].ToHashSet());
        if (same.Count == 0 || corrected.Count == 0)
        {
            yield break;
        }

        var counts = new CellCounts();
        foreach (var (extent, within) in Nested(year))
        {
            var changed = within.Where(child => child.Atoms.Overlaps(corrected)).ToList();
            var rest = extent.Atoms.Except(changed.SelectMany(child => child.Atoms)).ToHashSet();
            if (changed.Count == 0 || rest.Count == 0 || !rest.IsSubsetOf(same) || !mayBeSeen(extent.Part) || !changed.TrueForAll(child => mayBeSeen(child.Part)))
            {
                continue;
            }

            var told = rest.SelectMany(village => reviewed[village]).GroupBy(one => (one.Standard, one.Population)).Where(places => places.Count() == rest.Count)
                .Select(places => new StatusCounts.Told(
                    places.Key.Standard, places.Key.Population, null, places.Sum(one => one.Households), places.Sum(one => one.Poor), places.Sum(one => one.NearPoor)));
            StatusCounts.Put(year, extent.Part, Before(kind), [.. told], counts);
            if (counts.Take(long.MinValue + (extent.Part.Key * 8) + (long)kind.Kind, rest) is { } cell)
            {
                yield return cell;
            }
        }
    }

    // Each with the largest within it; one that crosses a larger one is left out.
    private static IEnumerable<(PublicExtent Extent, List<PublicExtent> Within)> Nested(PublishedYear year)
    {
        var nested = new List<(PublicExtent Extent, List<PublicExtent> Within)>();
        var lowest = new Dictionary<long, int>();
        foreach (var extent in year.Extents.Where(extent => extent.SameAs is null).OrderByDescending(extent => extent.Atoms.Count).ThenBy(extent => extent.Part.Key))
        {
            var around = extent.Atoms.Select(atom => lowest.GetValueOrDefault(atom, -1)).Distinct().Take(2).ToList();
            if (around.Count > 1 || (around[0] >= 0 && nested[around[0]].Extent.Atoms.Count == extent.Atoms.Count))
            {
                continue;
            }

            if (around[0] >= 0)
            {
                nested[around[0]].Within.Add(extent);
            }

            foreach (var atom in extent.Atoms)
            {
                lowest[atom] = nested.Count;
            }

            nested.Add((extent, []));
        }

        return nested;
    }

    private static bool Cross(HashSet<long> one, IReadOnlyCollection<long> other)
    {
        var shared = other.Count(one.Contains);
        return shared > 0 && shared < one.Count && shared < other.Count;
    }

    private static bool IsUncorrected(PublishedYear year, PublicPart part, StatusCounts.Told told, ReturnsOfKind kind) => StateOf(year, part, [told], kind) == State.Same;

    private static State StateOf(PublishedYear year, PublicPart part, IReadOnlyList<StatusCounts.Told> told, ReturnsOfKind kind)
    {
        var states = told.Select(one => StateOf(year, part, one, kind)).ToList();
        return states.Contains(State.Unknown) ? State.Unknown : states.Contains(State.Corrected) ? State.Corrected : State.Same;
    }

    private static State StateOf(PublishedYear year, PublicPart part, StatusCounts.Told told, ReturnsOfKind kind)
    {
        var state = State.Unknown;
        foreach (var version in kind.Versions.GetValueOrDefault(told.Standard, []))
        {
            if (year.FoundAt(version, told.Standard, part, told.Population) is { } found)
            {
                if (found.Households == told.Households && found.Poor == told.Poor && found.NearPoor == told.NearPoor)
                {
                    return State.Same;
                }

                state = State.Corrected;
            }
        }

        return state;
    }

    /// <summary>What reviews had found when returns were recorded, beside what is published.</summary>
    private enum State
    {
        Unknown,
        Same,
        Corrected,
    }
}
