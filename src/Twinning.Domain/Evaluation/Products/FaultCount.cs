namespace Twinning.Domain.Evaluation.Products;

/// <summary>How many faults were found and how many are excused.</summary>
/// <param name="Found">How many were found.</param>
/// <param name="Excused">How many of them had an objective cause that was confirmed (nguyên nhân khách quan).</param>
public readonly record struct FaultCount(int Found, int Excused)
{
    /// <summary>Gets how many count.</summary>
    public int Counted => Found - Excused;
}
