namespace Twinning.Domain.Support.Households;

/// <summary>How the status of a helped household changed from then to now.</summary>
public enum OutcomeChange
{
    /// <summary>One of the two is not known (chưa biết).</summary>
    NotKnown,

    /// <summary>The two reviews used different standards, and nothing is said across them (không so sánh được).</summary>
    NotComparable,

    /// <summary>The status is the same (không đổi).</summary>
    Unchanged,

    /// <summary>From poor to near-poor or out of both, or from near-poor to neither (khá lên).</summary>
    Better,

    /// <summary>The other way round (kém đi).</summary>
    Worse,
}
