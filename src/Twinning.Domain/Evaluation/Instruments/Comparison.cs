namespace Twinning.Domain.Evaluation.Instruments;

/// <summary>How a figure is held against its bound.</summary>
public enum Comparison
{
    /// <summary>The bound or more (từ … trở lên).</summary>
    AtLeast,

    /// <summary>More than the bound (trên …).</summary>
    MoreThan,

    /// <summary>The bound or less (không quá …).</summary>
    AtMost,
}
