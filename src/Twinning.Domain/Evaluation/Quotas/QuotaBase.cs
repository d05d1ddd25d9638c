namespace Twinning.Domain.Evaluation.Quotas;

/// <summary>What the share of "outstanding" is taken of; offices read the text in three ways.</summary>
public enum QuotaBase
{
    /// <summary>Of the number rated "good", as the text says: "số … được xếp loại hoàn thành tốt nhiệm vụ".</summary>
    OfGood,

    /// <summary>Of the number rated "good" or better, a common local reading.</summary>
    OfGoodAndAbove,

    /// <summary>Of all who are rated, an older reading.</summary>
    OfAllRated,
}
