using System;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>On which occasion support was given.</summary>
internal enum Occasion
{
    /// <summary>Any other day.</summary>
    Other,

    /// <summary>Lunar new year (Tết Nguyên đán).</summary>
    LunarNewYear,

    /// <summary>Mid-autumn festival (Tết Trung thu).</summary>
    MidAutumn,

    /// <summary>War invalids and martyrs day, 27 July (ngày Thương binh - Liệt sĩ 27/7).</summary>
    WarInvalidsDay,

    /// <summary>Great unity day (Ngày hội Đại đoàn kết toàn dân tộc).</summary>
    GreatUnityDay,
}

/// <summary>Money given under an assignment.</summary>
internal sealed class ContributionRow : FactRow
{
    public required long AssignmentId { get; init; }

    public required DateOnly Day { get; init; }

    public required Occasion Occasion { get; init; }

    /// <summary>Gets the amount in whole đồng.</summary>
    public required long Amount { get; init; }
}
