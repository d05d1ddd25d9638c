using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Localities;

/// <summary>All areas with their days, and how they came of one another: the map of any day, and the way between two maps.</summary>
/// <remarks>
/// <para>The tree takes in what it is given and answers as well as it can; <see cref="LocalityRules.Judge"/> tells what is wrong
/// with it.</para>
/// <para>An area is on the map on the days it exists. Questions about an area that is unknown or not on the map that day are
/// answered with null or an empty list.</para>
/// </remarks>
public sealed class AreaTree
{
    private readonly Dictionary<AreaId, Area> _byId;
    private readonly ILookup<string, Area> _byCode;
    private readonly ILookup<AreaId, Area> _children;
    private readonly ILookup<AreaId, LineageEvent> _lineage;

    /// <summary>Makes a tree.</summary>
    /// <param name="areas">The areas, in any order.</param>
    /// <param name="lineage">The steps from older maps to newer ones, in any order.</param>
    /// <exception cref="ArgumentException">Two areas have the same id.</exception>
    public AreaTree(IEnumerable<Area> areas, IEnumerable<LineageEvent> lineage)
    {
        Areas = [.. areas.OrderBy(area => area.Id.Value)];
        Lineage = [.. lineage.OrderBy(step => step.Day).ThenBy(step => step.From.Value).ThenBy(step => step.Into.Value)];
        _byId = new Dictionary<AreaId, Area>(Areas.Count);
        foreach (var area in Areas)
        {
            if (!_byId.TryAdd(area.Id, area))
            {
                throw new ArgumentException($"Two areas have the id {area.Id.Number()}.", nameof(areas));
            }
        }

        _byCode = Areas.SelectMany(area => area.Codes.Select(code => code.Code).Distinct(), (area, code) => (area, code))
            .ToLookup(pair => pair.code, pair => pair.area, StringComparer.Ordinal);
        _children = Areas.SelectMany(area => area.Parents.Select(parent => parent.Parent).Distinct(), (area, parent) => (area, parent))
            .ToLookup(pair => pair.parent, pair => pair.area);
        _lineage = Lineage.SelectMany(step => new[] { step.From, step.Into }.Distinct(), (step, area) => (step, area))
            .ToLookup(pair => pair.area, pair => pair.step);
    }

    /// <summary>Gets the areas of all days, by id.</summary>
    public IReadOnlyList<Area> Areas { get; }

    /// <summary>Gets the steps from older maps to newer ones, by day.</summary>
    public IReadOnlyList<LineageEvent> Lineage { get; }

    /// <summary>Returns an area of any day, or null when the tree does not know it.</summary>
    public Area? Find(AreaId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the areas that a code stood for on a day, by id: several when several schemes use it, maybe none.</summary>
    /// <param name="code">The code, such as <c>24065</c>; compared letter by letter.</param>
    /// <param name="day">The day; the same code may mean another area on another day.</param>
    /// <param name="scheme">The code list, such as <c>GSO-2004</c>; null for every list.</param>
    public IReadOnlyList<Area> FindByCode(string code, DateOnly day, string? scheme = null) =>
        [.. _byCode[code].Where(area => area.Days.Contains(day) && area.CodesOn(day).Any(dated =>
            dated.Code == code && (scheme is null || dated.Scheme == scheme)))];

    /// <summary>Returns the area above on a day, or null where there is none.</summary>
    public Area? ParentOf(AreaId id, DateOnly day) =>
        OnTheMap(id, day)?.ParentOn(day) is { } parent ? Find(parent) : null;

    /// <summary>Returns the areas right below that exist on a day, by id.</summary>
    public IReadOnlyList<Area> ChildrenOf(AreaId id, DateOnly day) => OnTheMap(id, day) is null
        ? []
        : [.. _children[id].Where(child => child.Days.Contains(day) && child.ParentOn(day) == id)];

    /// <summary>Returns the areas above on a day, the nearest first.</summary>
    public IReadOnlyList<Area> AncestorsOf(AreaId id, DateOnly day)
    {
        var ancestors = new List<Area>();
        var seen = new HashSet<AreaId> { id };
        for (var above = ParentOf(id, day); above is not null && seen.Add(above.Id); above = ParentOf(above.Id, day))
        {
            ancestors.Add(above);
        }

        return ancestors.AsReadOnly();
    }

    /// <summary>Tells whether an area lies below another on a day, at any depth; no area lies under itself.</summary>
    public bool IsUnder(AreaId area, AreaId ancestor, DateOnly day) => AncestorsOf(area, day).Any(above => above.Id == ancestor);

    /// <summary>Returns the areas below on a day, at any depth, each before what lies under it, without the area itself.</summary>
    /// <param name="id">The area.</param>
    /// <param name="day">The day; only areas that exist on it are returned.</param>
    /// <param name="level">The level wanted; null for every level.</param>
    public IReadOnlyList<Area> Under(AreaId id, DateOnly day, AreaLevel? level = null)
    {
        var below = new List<Area>();
        var seen = new HashSet<AreaId> { id };
        var waiting = new Stack<Area>(ChildrenOf(id, day).Reverse());
        while (waiting.TryPop(out var area))
        {
            if (!seen.Add(area.Id))
            {
                continue;
            }

            if (level is null || area.Level == level)
            {
                below.Add(area);
            }

            foreach (var child in ChildrenOf(area.Id, day).Reverse())
            {
                waiting.Push(child);
            }
        }

        return below.AsReadOnly();
    }

    /// <summary>Returns the villages that lie under an area on a day; a village lies under itself here.</summary>
    public IReadOnlyList<VillageId> VillagesUnder(AreaId id, DateOnly day) => OnTheMap(id, day) is { Level: AreaLevel.Village }
        ? [new VillageId(id.Value)]
        : [.. Under(id, day, AreaLevel.Village).Select(village => new VillageId(village.Id.Value))];

    /// <summary>Returns the steps that an area had a part in, as what was before or as what came of it, by day.</summary>
    public IReadOnlyList<LineageEvent> LineageOf(AreaId id) => [.. _lineage[id]];

    /// <summary>Returns the units of one day's map that an area of another day's map corresponds to, by id.</summary>
    /// <param name="area">The area.</param>
    /// <param name="of">The day of the map on which the area is meant; it must exist on it, else nothing corresponds.</param>
    /// <param name="on">The day of the map on which the corresponding units are wanted, later or earlier.</param>
    /// <remarks>
    /// <para>An area that is on both maps corresponds to itself, and to whatever was made of parts of it in between.</para>
    /// <para>Where lineage leads nowhere (the district level ended on 30 June 2025 without successors), the area corresponds to what the
    /// areas right below it on the day <paramref name="of"/> correspond to, at their level.</para>
    /// </remarks>
    public IReadOnlyList<AreaCorrespondence> CorrespondenceOf(AreaId area, DateOnly of, DateOnly on) =>
        OnTheMap(area, of) is { } known ? new MapComparison(this, of, on).UnitsFor(known) : [];

    /// <summary>Tells whether an area lies in the countryside or in town on a day; a village as its commune does.</summary>
    /// <returns>Null above the commune level, on a day without a commune, and for a kind of commune that no source places.</returns>
    public SettlementType? SettlementOn(AreaId id, DateOnly day)
    {
        var commune = OnTheMap(id, day) is { Level: AreaLevel.Village }
            ? AncestorsOf(id, day).FirstOrDefault(above => above.Level == AreaLevel.Commune)
            : OnTheMap(id, day);
        return commune is null ? null : Settlement.Of(commune);
    }

    private Area? OnTheMap(AreaId id, DateOnly day) => Find(id) is { } area && area.Days.Contains(day) ? area : null;
}
