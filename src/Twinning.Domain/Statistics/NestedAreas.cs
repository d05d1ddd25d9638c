using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>An area of the lattice, or several of the very same extent.</summary>
internal sealed class AreaNode
{
    public List<long> Keys { get; } = [];

    public required HashSet<long> Atoms { get; init; }

    public Dictionary<string, IReadOnlyList<long>> Groups { get; } = [];

    public AreaNode? Parent { get; set; }

    public List<AreaNode> Children { get; } = [];

    /// <summary>Gets the largest of all counts, by which cover is chosen.</summary>
    public long Size => Groups.Values.SelectMany(counts => counts).DefaultIfEmpty().Max();
}

/// <summary>The areas as a tree by extent. An area that crosses an accepted one without nesting is left out.</summary>
internal sealed class NestedAreas
{
    private NestedAreas(IReadOnlyList<AreaNode> nodes, IReadOnlyList<long> crossing) => (Nodes, Crossing) = (nodes, crossing);

    public IReadOnlyList<AreaNode> Nodes { get; }

    public IReadOnlyList<long> Crossing { get; }

    public static NestedAreas Of(IEnumerable<LatticeCell> cells)
    {
        var nodes = new List<AreaNode>();
        var crossing = new List<long>();
        var smallestAt = new Dictionary<long, AreaNode>();
        foreach (var cell in cells.OrderByDescending(cell => cell.Atoms.Count).ThenBy(cell => cell.Key))
        {
            var around = cell.Atoms.Select(atom => smallestAt.GetValueOrDefault(atom)).Distinct().ToList();
            if (around.Count > 1)
            {
                crossing.Add(cell.Key);
                continue;
            }

            var parent = around.FirstOrDefault();
            var node = parent?.Atoms.Count == cell.Atoms.Count ? parent : null;
            if (node is null)
            {
                node = new AreaNode { Atoms = [.. cell.Atoms], Parent = parent };
                parent?.Children.Add(node);
                nodes.Add(node);
                foreach (var atom in cell.Atoms)
                {
                    smallestAt[atom] = node;
                }
            }

            node.Keys.Add(cell.Key);
            foreach (var group in cell.Groups)
            {
                node.Groups[group.Name] = group.Counts;
            }
        }

        return new NestedAreas(nodes, crossing);
    }
}
