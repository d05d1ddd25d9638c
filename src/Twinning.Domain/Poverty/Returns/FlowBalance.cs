using System.Collections.Generic;
using System.Linq;
using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>What the rule end = start − exit + fallen back + newly poor + net change says of a flow.</summary>
public sealed class FlowBalance
{
    private FlowBalance(BigInteger sum, IReadOnlyList<(FlowPart Part, long? Value, int Sign)> missing)
    {
        Missing = [.. missing.Select(part => part.Part)];
        Difference = missing.Count == 0 ? -sum : null;
        MissingMustBe = missing.Count == 1 ? -sum * missing[0].Sign : null;
        State = missing.Count > 0 ? FlowState.NotKnown : sum.IsZero ? FlowState.Balanced : FlowState.OffBy;
    }

    /// <summary>Gets whether the flow adds up.</summary>
    public FlowState State { get; }

    /// <summary>Gets the end less the sum of the other parts: positive when the end is too high; null when a part is not known.</summary>
    public BigInteger? Difference { get; }

    /// <summary>Gets the parts that are not known.</summary>
    public IReadOnlyList<FlowPart> Missing { get; }

    /// <summary>Gets the value that the missing part must have; null unless exactly one is missing.</summary>
    /// <remarks>A negative value of any part but the net change means that the known parts contradict each other.</remarks>
    public BigInteger? MissingMustBe { get; }

    internal static FlowBalance Of(PovertyFlow flow)
    {
        var sum = BigInteger.Zero;
        foreach (var (_, value, sign) in flow.Parts)
        {
            sum += sign * new BigInteger(value ?? 0);
        }

        return new FlowBalance(sum, [.. flow.Parts.Where(part => part.Value is null)]);
    }
}
