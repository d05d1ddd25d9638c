namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>How a share that is no whole number is rounded; no text seen says, so it is the office's choice.</summary>
public enum QuotaRounding
{
    /// <summary>Down: the share is never exceeded. This is the default, a convention of this software.</summary>
    Down,

    /// <summary>To the nearest whole number, a half up.</summary>
    HalfUp,

    /// <summary>Up.</summary>
    Up,
}
