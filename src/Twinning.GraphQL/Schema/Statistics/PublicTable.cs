using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>A table of counts that the public sees for the same areas: everything in it, or nothing of an area.</summary>
/// <remarks>
/// <para>
/// Each count stands in one table, which names all that its figures give away, by themselves or subtracted from one another. A table whose
/// figures also tell counts of others is shown only where those are: then everybody knows each count of exactly the areas that one pattern
/// judged, and two tables together tell no more of it than the wider one alone.
/// </para>
/// <para>
/// What follows from counts of two tables can be worked out of areas that both show; it is enough that one of them names it.
/// </para>
/// </remarks>
/// <param name="Name">Its name.</param>
/// <param name="Reads">What must be read for it beside the counts by status.</param>
/// <param name="Count">Counts an area or part.</param>
internal sealed record PublicTable(string Name, PublicTableReads Reads, Action<PublishedYear, PublicPart, CellCounts> Count)
{
    private static readonly PopulationBase[] Populations = Enum.GetValues<PopulationBase>();

    /// <summary>Gets the tables that must show an area for this one to show it.</summary>
    public IReadOnlyList<PublicTable> Within { get; private init; } = [];

    /// <summary>Gets whether the counts of a village follow from those of wider tables, which show it or do not; null where they never do.</summary>
    public Func<DeprivationShape, bool, bool>? FollowsElsewhere { get; private init; }

    /// <summary>Gets a value indicating whether returns stand beside reviews in it.</summary>
    public bool HasReturns => Reads == PublicTableReads.Counts;

    /// <summary>Gets whether nobody in a village is of those whom the table counts, of whatever wider tables show; null where that never matters.</summary>
    public Func<DeprivationShape, bool>? CountsNobody { get; private init; }

    /// <summary>Gets how many years before its own it also tells of.</summary>
    public int YearsBack => Reads == PublicTableReads.Movements ? 1 : 0;

    /// <summary>Gets households by status, of reviews and returns together.</summary>
    public static PublicTable Statuses { get; } = new("statuses", PublicTableReads.Counts, StatusCounts.Count);

    /// <summary>Gets the movements of the lists between two reviews, in the columns of the official form.</summary>
    public static PublicTable MovementForm { get; } = new("movements", PublicTableReads.Movements, MovementCounts.Count) { Within = [Statuses] };

    /// <summary>Gets of how many households all indicators are known, and how many of them are poor: what every table by indicator tells.</summary>
    public static PublicTable Known { get; } = OfProfiles("known indicators", Statuses, (profile, names, counts) => profile.PutKnown(names, counts));

    /// <summary>Gets the deprivations of the multidimensionally poor, from which incidence, intensity and M0 follow.</summary>
    public static PublicTable Multidimensional { get; } = OfProfiles("multidimensional", Known, (profile, names, counts) => profile.PutMultidimensional(names, counts)) with
    {
        Within = [Known, .. Enumerable.Range(0, PovertyStandard.MostIndicators).Select(Deprived)],
        FollowsElsewhere = (shape, isShown) => shape.TellsMultidimensional(isShown),
        CountsNobody = shape => shape.Reached == 0,
    };

    /// <summary>Gets all tables by indicator.</summary>
    public static IEnumerable<PublicTable> ByIndicator =>
        Enumerable.Range(0, PovertyStandard.MostIndicators).SelectMany(indicator => new[] { Deprived(indicator), PoorDeprived(indicator) });

    /// <summary>Returns the table of those deprived in one indicator.</summary>
    public static PublicTable Deprived(int indicator) => OfProfiles($"deprived {indicator}", Known, (profile, names, counts) => profile.PutDeprivedIn(indicator, names, counts)) with
    {
        FollowsElsewhere = (shape, _) => shape.TellsDeprived(),
    };

    /// <summary>Returns the table of the poor who are deprived in one indicator.</summary>
    public static PublicTable PoorDeprived(int indicator) =>
        OfProfiles($"poor and deprived {indicator}", Deprived(indicator), (profile, names, counts) => profile.PutPoorDeprivedIn(indicator, names, counts)) with
        {
            FollowsElsewhere = (shape, isDeprivedShown) => shape.TellsPoorDeprived(isDeprivedShown),
            CountsNobody = shape => shape.Poor == 0,
        };

    private static PublicTable OfProfiles(string name, PublicTable within, Action<ProfileCounts, GroupNames, CellCounts> put) =>
        new(name, PublicTableReads.Profiles, (year, part, counts) => InRounds(year, part, (round, population) =>
        {
            if (round.ProfileCountsOf(part.Area, population, part.Settlement) is { } profile)
            {
                put(profile, round.GroupNames(population), counts);
            }
        }))
        { Within = [within] };

    /// <summary>Goes through the rounds and bases that speak of an area or part.</summary>
    public static void InRounds(PublishedYear year, PublicPart part, Action<ReviewedRound, PopulationBase> see)
    {
        foreach (var round in year.Rounds.Where(round => round.VillagesOf.ContainsKey(part.Area)))
        {
            foreach (var population in Populations.Where(round.SpeaksFor))
            {
                see(round, population);
            }
        }
    }
}

/// <summary>What must be read for a table beside the counts by status.</summary>
internal enum PublicTableReads
{
    Counts,
    Movements,
    Profiles,
}
