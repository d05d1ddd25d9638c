namespace Twinning.Domain.Support.Activities;

/// <summary>What was promised or handed over: money, goods, work days, a loan or a scholarship, split by source.</summary>
/// <param name="Stage">Whether it was promised or handed over.</param>
public abstract record Contribution(ContributionStage Stage)
{
    /// <summary>Gets which of the five kinds it is.</summary>
    public abstract ContributionKind Kind { get; }

    /// <summary>Gets the contribution and its shares in its own measure.</summary>
    internal abstract OwnMeasure Measure { get; }
}
