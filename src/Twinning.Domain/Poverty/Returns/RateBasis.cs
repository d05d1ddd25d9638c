namespace Twinning.Domain.Poverty.Returns;

/// <summary>What a rate rests on.</summary>
public enum RateBasis
{
    /// <summary>Nothing: the rate is not known.</summary>
    Unknown,

    /// <summary>Two published counts; the rate is exact.</summary>
    Counted,

    /// <summary>A printed percentage, rounded by whoever printed it.</summary>
    Printed,
}
