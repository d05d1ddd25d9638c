using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Localities;

/// <summary>Two days' maps of one tree, and the way along lineage from the units of the first to the units of the second.</summary>
internal sealed class MapComparison(AreaTree tree, DateOnly of, DateOnly on)
{
    /// <summary>Returns what an area of the first map corresponds to on the second.</summary>
    public IReadOnlyList<AreaCorrespondence> UnitsFor(Area area)
    {
        var back = new MapComparison(tree, on, of);
        return [.. Reach(area).OrderBy(unit => unit.Id.Value).Select(unit => new AreaCorrespondence(
            unit.Id,
            back.Reach(unit).All(origin => origin == area || tree.IsUnder(origin.Id, area.Id, of))
                ? CorrespondenceExtent.Whole
                : CorrespondenceExtent.Part))];
    }

    private HashSet<Area> Reach(Area area)
    {
        var (reached, isLost) = Follow(area);
        if (isLost)
        {
            // What lineage reached is kept; the areas below add only what does not already lie in it.
            reached.UnionWith([.. tree.ChildrenOf(area.Id, of)
                .Where(child => area.Level.IsAbove(child.Level))
                .SelectMany(Reach)
                .Where(unit => !tree.AncestorsOf(unit.Id, on).Any(reached.Contains))]);
        }

        return reached;
    }

    /// <summary>Follows lineage alone; it is lost where it comes to an area that is not on the second map and has no step further.</summary>
    private (HashSet<Area> Reached, bool IsLost) Follow(Area start)
    {
        var reached = new HashSet<Area>();
        var isLost = false;
        var seen = new HashSet<(AreaId, DateOnly)>();
        var waiting = new Stack<(AreaId Area, DateOnly Day)>([(start.Id, of)]);
        while (waiting.TryPop(out var here))
        {
            if (!seen.Add(here))
            {
                continue;
            }

            if (tree.Find(here.Area) is not { } area)
            {
                isLost = true;
                continue;
            }

            if (area.Days.Contains(on))
            {
                reached.Add(area);
            }

            var steps = of <= on ? StepsForward(here.Area, here.Day) : StepsBackward(here.Area, here.Day);
            foreach (var step in steps)
            {
                waiting.Push(of <= on ? (step.Into, step.Day) : (step.From, step.Day.AddDays(-1)));
            }

            isLost |= !area.Days.Contains(on)
                && !steps.Any(step => of <= on ? step.Day > area.Days.Until : step.Day <= area.Days.From);
        }

        return (reached, isLost);
    }

    private List<LineageEvent> StepsForward(AreaId area, DateOnly day) => [.. tree.LineageOf(area).Where(step =>
        step.From == area && step.Day > day && step.Day <= on)];

    private List<LineageEvent> StepsBackward(AreaId area, DateOnly day) => [.. tree.LineageOf(area).Where(step =>
        step.Into == area && step.Day <= day && step.Day > on)];
}
