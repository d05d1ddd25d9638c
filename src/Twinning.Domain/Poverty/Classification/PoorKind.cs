namespace Twinning.Domain.Poverty.Classification;

/// <summary>In what way a poor household is poor, under a standard that tells the two apart.</summary>
public enum PoorKind
{
    /// <summary>Not told: the household is not poor, or not decided, or the standard does not tell poor households apart.</summary>
    NotTold,

    /// <summary>Poor by income alone, whatever its deprivations (hộ nghèo về thu nhập).</summary>
    ByIncome,

    /// <summary>Poor by deprivations, with an income above the line of income alone (hộ nghèo thiếu hụt tiếp cận các dịch vụ xã hội cơ bản).</summary>
    ByDeprivations,
}
