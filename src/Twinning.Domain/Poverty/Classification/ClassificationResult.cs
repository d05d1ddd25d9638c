namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a household is under a standard, and between which bounds it lies where something that decides is not known.</summary>
/// <remarks>
/// From poor over near-poor and average living standard to above average; not poor is the best case under a standard that tells no more.
/// The default value is undecided and bounds nothing.
/// </remarks>
public readonly record struct ClassificationResult
{
    internal ClassificationResult(PovertyStatus best, PovertyStatus worst, PoorKind poorKind) =>
        (Best, Worst, PoorKind) = (best, worst, poorKind);

    /// <summary>Gets the status; unknown when an unknown input could change it.</summary>
    public PovertyStatus Status => Best == Worst ? Best : PovertyStatus.Unknown;

    /// <summary>Gets the status if all that is not known turns out for the best.</summary>
    public PovertyStatus Best { get; }

    /// <summary>Gets the status if all that is not known turns out for the worst.</summary>
    public PovertyStatus Worst { get; }

    /// <summary>Gets the way in which a poor household is poor.</summary>
    public PoorKind PoorKind { get; }

    /// <summary>Gets a value indicating whether all that could change the status is known.</summary>
    public bool IsDecided => Status != PovertyStatus.Unknown;
}
