using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>The proof that a movement adds up: the opening, each part, the closing, and what is left between.</summary>
/// <remarks>Opening and closing are counted from the statuses of the two reviews, the parts from what became of each household.</remarks>
public sealed class MovementProof
{
    internal MovementProof(ListMovement movement)
    {
        (Opening, Closing) = (movement.Start, movement.End);
        var running = Opening;
        Lines = [.. movement.Changes.Select(change => new MovementLine(change.Part, change.Change, running += change.Change))];
        Difference = Closing - running;
    }

    /// <summary>Gets what was on the list at the start.</summary>
    public long Opening { get; }

    /// <summary>Gets a line for each part, also for those that are zero.</summary>
    public IReadOnlyList<MovementLine> Lines { get; }

    /// <summary>Gets what is on the list at the end.</summary>
    public long Closing { get; }

    /// <summary>Gets the closing less the opening and all parts: 0, unless the count itself is wrong.</summary>
    public long Difference { get; }
}
