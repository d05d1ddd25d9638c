using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Localities;

/// <summary>The order of the levels, so that no meaning hangs on the numbers of the enumeration.</summary>
internal static class AreaLevels
{
    private static readonly Dictionary<AreaLevel, int> Steps = new[]
    {
        AreaLevel.Country,
        AreaLevel.Province,
        AreaLevel.District,
        AreaLevel.Commune,
        AreaLevel.Village,
    }.Index().ToDictionary(step => step.Item, step => step.Index);

    /// <summary>Tells whether a level lies above another; a level does not lie above itself.</summary>
    public static bool IsAbove(this AreaLevel level, AreaLevel other) => Steps[level] < Steps[other];

    /// <summary>Returns the level in Vietnamese, as in "cấp xã".</summary>
    public static string Vietnamese(this AreaLevel level) => level switch
    {
        AreaLevel.Country => "cả nước",
        AreaLevel.Province => "cấp tỉnh",
        AreaLevel.District => "cấp huyện",
        AreaLevel.Commune => "cấp xã",
        _ => "cấp thôn",
    };

    /// <summary>Returns the level in English, in small letters.</summary>
    public static string English(this AreaLevel level) => level switch
    {
        AreaLevel.Country => "country",
        AreaLevel.Province => "province",
        AreaLevel.District => "district",
        AreaLevel.Commune => "commune",
        _ => "village",
    };
}
