using System.Collections.Generic;

namespace Twinning.GraphQL.Import;

/// <summary>The columns of a file of yearly returns, in the order in which they are exported.</summary>
internal static class ReturnColumns
{
    public const string AreaScheme = "area_scheme";
    public const string AreaCode = "area_code";
    public const string AreaName = "area_name";
    public const string Level = "level";
    public const string ReviewYear = "review_year";
    public const string AsOf = "as_of";
    public const string Kind = "kind";
    public const string Standard = "standard";
    public const string Population = "population";
    public const string Households = "households";
    public const string Poor = "poor";
    public const string PoorPercent = "poor_percent";
    public const string NearPoor = "near_poor";
    public const string NearPoorPercent = "near_poor_percent";
    public const string PoorAndNearPoor = "poor_and_near_poor";
    public const string Source = "source";
    public const string Note = "note";

    /// <summary>Gets the columns that every file has.</summary>
    public static IReadOnlyList<string> Required { get; } =
    [
        AreaScheme, AreaCode, AreaName, Level, ReviewYear, AsOf, Kind, Standard, Population,
        Households, Poor, PoorPercent, NearPoor, NearPoorPercent, PoorAndNearPoor, Source, Note,
    ];

    /// <summary>Gets the columns with the movement over the year, which a file may leave out.</summary>
    public static IReadOnlyList<string> Optional { get; } = [.. MovementOf(Poor), .. MovementOf(NearPoor)];

    /// <summary>Gets all columns.</summary>
    public static IReadOnlyList<string> All { get; } = [.. Required, .. Optional];

    public static string Start(string list) => list + "_start";

    public static string Exit(string list) => list + "_exit";

    public static string FallenBack(string list) => list + "_fallen_back";

    public static string NewlyPoor(string list) => list + "_newly_poor";

    public static string NetChange(string list) => list + "_net_change";

    private static string[] MovementOf(string list) => [Start(list), Exit(list), FallenBack(list), NewlyPoor(list), NetChange(list)];
}
