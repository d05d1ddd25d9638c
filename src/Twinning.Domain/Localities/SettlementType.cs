namespace Twinning.Domain.Localities;

/// <summary>Where a household lives, as the poverty standards tell places apart ("cư trú ở khu vực").</summary>
public enum SettlementType
{
    /// <summary>The countryside (khu vực nông thôn).</summary>
    Rural,

    /// <summary>The town (khu vực thành thị).</summary>
    Urban,
}
