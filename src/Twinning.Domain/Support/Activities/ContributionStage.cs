namespace Twinning.Domain.Support.Activities;

/// <summary>Whether a contribution was promised or handed over. A promise and its keeping are two facts and are counted apart.</summary>
public enum ContributionStage
{
    /// <summary>It was handed over (đã thực hiện).</summary>
    Delivered,

    /// <summary>It was promised (cam kết).</summary>
    Committed,
}
