using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The movement of poor, or of near-poor, households in a year (diễn biến trong năm); a part not published is null.</summary>
/// <remarks>
/// Circular 07/2021/TT-BLĐTBXH has one form for each: start, exit (thoát), fallen back (tái), new (phát sinh), end. Lists also change
/// when households split, move or die, and without that net change the sum fails.
/// </remarks>
/// <param name="Start">Households at the start of the year; 0 or more.</param>
/// <param name="Exit">Households that left; 0 or more.</param>
/// <param name="FallenBack">Households that had left before and came back; 0 or more.</param>
/// <param name="NewlyPoor">Households that came in for the first time; 0 or more.</param>
/// <param name="NetChange">Net administrative change; negative where more households moved away than came.</param>
/// <param name="End">Households at the end of the year; 0 or more.</param>
public sealed record PovertyFlow(long? Start, long? Exit, long? FallenBack, long? NewlyPoor, long? NetChange, long? End)
{
    /// <summary>Gets a flow of which nothing is known.</summary>
    public static PovertyFlow NotKnown { get; } = new(null, null, null, null, null, null);

    /// <summary>Gets what the rule end = start − exit + fallen back + newly poor + net change says of the parts.</summary>
    public FlowBalance Balance => FlowBalance.Of(this);

    /// <summary>Makes a flow of which only the count at the end is known, as most published figures are.</summary>
    public static PovertyFlow EndingAt(long? end) => NotKnown with { End = end };

    /// <summary>Gets each part with its value and its sign in a sum that is zero when the flow balances.</summary>
    internal IReadOnlyList<(FlowPart Part, long? Value, int Sign)> Parts =>
    [
        (FlowPart.Start, Start, 1),
        (FlowPart.Exit, Exit, -1),
        (FlowPart.FallenBack, FallenBack, 1),
        (FlowPart.NewlyPoor, NewlyPoor, 1),
        (FlowPart.NetChange, NetChange, 1),
        (FlowPart.End, End, -1),
    ];

    /// <summary>Gets the parts that count households, so that none is negative: all but the net change.</summary>
    internal IEnumerable<(FlowPart Part, long? Value)> Counts =>
        Parts.Where(part => part.Part != FlowPart.NetChange).Select(part => (part.Part, part.Value));
}
