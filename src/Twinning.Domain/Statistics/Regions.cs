using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>What anyone can work out for one group of counts: the sums of the regions between shown areas.</summary>
internal sealed class Regions
{
    private readonly NestedAreas _areas;
    private readonly string _group;
    private readonly Func<AreaNode, bool> _shown;
    private readonly SuppressionPolicy _policy;

    public Regions(NestedAreas areas, string group, Func<AreaNode, bool> shown, SuppressionPolicy policy)
    {
        (_areas, _group, _policy) = (areas, group, policy);
        _shown = node => shown(node) && node.Groups.ContainsKey(group);
    }

    /// <summary>Returns for each breach the shown areas that would mend it when hidden, the best first.</summary>
    public IEnumerable<IEnumerable<AreaNode>> Breaches(IEnumerable<AreaNode> hidden)
    {
        foreach (var area in _areas.Nodes.Where(_shown))
        {
            var bounding = Bounding(area);
            var sum = area.Groups[_group].ToArray();
            foreach (var inner in bounding)
            {
                var counts = inner.Groups[_group];
                for (var i = 0; i < sum.Length; i++)
                {
                    sum[i] -= counts[i];
                }
            }

            if (sum.Any(_policy.IsSmall))
            {
                yield return Ordered(bounding).Append(area);
            }
        }

        foreach (var area in hidden.Where(node => node.Groups.ContainsKey(_group)).ToList())
        {
            var inside = Bounding(area);
            if (area.Atoms.Count == inside.Sum(inner => inner.Atoms.Count))
            {
                yield return Ordered(inside);
                continue;
            }

            var above = area.Parent;
            while (above is not null && !_shown(above))
            {
                above = above.Parent;
            }

            if (above is not null)
            {
                var beside = Bounding(above).Where(inner => !area.Atoms.IsSupersetOf(inner.Atoms)).ToList();
                if (above.Atoms.Count - beside.Sum(inner => inner.Atoms.Count) == area.Atoms.Count)
                {
                    yield return Ordered(beside).Append(above);
                }
            }
        }
    }

    private static IEnumerable<AreaNode> Ordered(IEnumerable<AreaNode> nodes) =>
        nodes.OrderBy(node => node.Size == 0).ThenBy(node => node.Size).ThenBy(node => node.Keys[0]);

    /// <summary>Returns the largest shown areas within an area.</summary>
    private List<AreaNode> Bounding(AreaNode area)
    {
        var bounding = new List<AreaNode>();
        var next = new Stack<AreaNode>(area.Children);
        while (next.TryPop(out var node))
        {
            if (_shown(node))
            {
                bounding.Add(node);
            }
            else
            {
                foreach (var child in node.Children)
                {
                    next.Push(child);
                }
            }
        }

        return bounding;
    }
}
