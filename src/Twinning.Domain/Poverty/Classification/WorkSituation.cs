namespace Twinning.Domain.Poverty.Classification;

/// <summary>What the review finds of a person's work.</summary>
public enum WorkSituation
{
    /// <summary>Does not look for work, or is not able to work.</summary>
    NotSeeking,

    /// <summary>Is able and willing to work and cannot find any (không tìm được việc làm).</summary>
    CannotFindWork,

    /// <summary>Works for wages without a labour contract (làm công ăn lương không có hợp đồng lao động).</summary>
    WagesWithoutContract,

    /// <summary>Works for wages with a labour contract (có hợp đồng lao động).</summary>
    WagesWithContract,

    /// <summary>Works otherwise, such as on the family's own fields.</summary>
    OwnWork,
}
