using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Explanations;

/// <summary>A node of the tree that explains a total: its points are exactly the sum of those below it.</summary>
/// <param name="Code">The code of the group or criterion; <c>TOTAL</c> for the root,
/// <c>SCALE-END</c> for what a sum beyond the scale leaves out.</param>
/// <param name="Title">What it says.</param>
/// <param name="Points">Its points.</param>
/// <param name="Maximum">The most it gives; null where there is no such figure.</param>
/// <param name="Clause">The place in the deciding document; null where none is named.</param>
/// <param name="Reason">The fact or the mark that gives the points; null for a node with others below it.</param>
/// <param name="Evidence">What the fact or mark rests on; null where nothing is named.</param>
/// <param name="Children">The nodes below it.</param>
public sealed record ScoreNode(
    string Code,
    Message Title,
    Fraction Points,
    Fraction? Maximum,
    string? Clause,
    Message? Reason,
    string? Evidence,
    IReadOnlyList<ScoreNode> Children)
{
    /// <summary>Gets the ends of the tree; their points add up to those of the node.</summary>
    public IEnumerable<ScoreNode> Leaves => Children.Count == 0 ? [this] : Children.SelectMany(child => child.Leaves);
}
