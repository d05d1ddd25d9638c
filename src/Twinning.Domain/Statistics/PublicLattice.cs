using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>Decides for one review round which areas' figures the public sees: one pattern for everything that is counted.</summary>
/// <remarks>
/// <para>
/// The published areas nest, on the map before a reform and after it alike. All that anyone can work out by adding and subtracting
/// published figures is then the sums of <em>regions</em>: what is left of a shown area when the largest shown areas within it are taken
/// away. The pattern is safe when (a) no region has a small sum, and (b) no hidden area is made of whole regions.
/// </para>
/// <para>
/// Source: our own convention, in the sense of Law 91/2025/QH15 on personal data; the counts 1 to 4 are hidden, 0 and 5 are shown.
/// The cover is chosen by size and then by key, so that the same counts give the same pattern in any order.
/// </para>
/// </remarks>
public static class PublicLattice
{
    /// <summary>Works out the pattern.</summary>
    /// <param name="cells">The areas of one round with their counts.</param>
    /// <param name="policy">Which counts are small.</param>
    /// <param name="knownElsewhere">Areas whose figures everybody has from an earlier publication; they cannot cover others.</param>
    public static IReadOnlyDictionary<long, Disclosure> Protect(
        IReadOnlyCollection<LatticeCell> cells, SuppressionPolicy policy, IReadOnlySet<long>? knownElsewhere = null)
    {
        var tree = NestedAreas.Of(cells);
        var known = tree.Nodes.Where(node => node.Keys.Any(key => knownElsewhere?.Contains(key) == true)).ToHashSet();
        var pattern = tree.Nodes
            .Where(node => node.Groups.Values.Any(counts => counts.Any(policy.IsSmall)))
            .ToDictionary(node => node, _ => Disclosure.HiddenSmallCount);
        var groups = tree.Nodes.SelectMany(node => node.Groups.Keys).Distinct().Order(System.StringComparer.Ordinal).ToList();
        while (Cover() is { Count: > 0 } cover)
        {
            foreach (var node in cover)
            {
                pattern[node] = Disclosure.HiddenToProtectAnother;
            }
        }

        var result = tree.Crossing.ToDictionary(key => key, _ => Disclosure.BoundariesCross);
        foreach (var node in tree.Nodes)
        {
            foreach (var key in node.Keys)
            {
                result[key] = pattern.GetValueOrDefault(node, Disclosure.Shown);
            }
        }

        return result;

        List<AreaNode> Cover() =>
        [
            .. groups
                .SelectMany(group => new Regions(tree, group, node => !pattern.ContainsKey(node) || known.Contains(node), policy)
                    .Breaches(pattern.Keys)
                    .Select(candidates => candidates.FirstOrDefault(node => !pattern.ContainsKey(node) && !known.Contains(node)))
                    .OfType<AreaNode>())
                .Distinct(),
        ];
    }
}
