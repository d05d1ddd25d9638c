using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.Tests.Generated;

/// <summary>One province with its districts, communes and villages, named by numbers.</summary>
internal static class GeneratedPlaces
{
    private const long FirstDistrict = 1_001;

    private const long FirstCommune = 10_001;

    private const long FirstVillage = 100_001;

    /// <summary>Gets the number of the province.</summary>
    public static long Province => 1;

    /// <summary>Gets the code of the province.</summary>
    public static string ProvinceCode => "GENERATED";

    /// <summary>Returns the number of a village by its place from 0 on.</summary>
    public static long Village(int index) => FirstVillage + index;

    /// <summary>Returns where a village lies: one commune in five is a ward.</summary>
    public static SettlementType SettlementOf(GeneratedPlan plan, int village) => IsWard(CommuneOf(plan, village)) ? SettlementType.Urban : SettlementType.Rural;

    /// <summary>Returns the rows of all areas.</summary>
    public static IEnumerable<FactRow> Rows(GeneratedPlan plan) =>
    [
        .. Rows(Province, AreaLevel.Province, "tỉnh", ProvinceCode, null),
        .. Enumerable.Range(0, plan.Districts).SelectMany(district =>
            Rows(FirstDistrict + district, AreaLevel.District, "huyện", Code("DISTRICT", district), Province)),
        .. Enumerable.Range(0, plan.Communes).SelectMany(commune => Rows(
            FirstCommune + commune,
            AreaLevel.Commune,
            IsWard(commune) ? "phường" : "xã",
            Code("COMMUNE", commune),
            FirstDistrict + ((long)commune * plan.Districts / plan.Communes))),
        .. Enumerable.Range(0, plan.Villages).SelectMany(village =>
            Rows(Village(village), AreaLevel.Village, "thôn", Code("VILLAGE", village), FirstCommune + CommuneOf(plan, village))),
    ];

    private static int CommuneOf(GeneratedPlan plan, int village) => (int)((long)village * plan.Communes / plan.Villages);

    private static bool IsWard(int commune) => commune % 5 == 4;

    private static string Code(string level, int index) => string.Create(CultureInfo.InvariantCulture, $"{level}-{index + 1:00000}");

    private static IEnumerable<FactRow> Rows(long id, AreaLevel level, string kind, string code, long? parent)
    {
        yield return new AreaRow { Id = id, Level = level, Kind = kind, Days = DayRange.Always };
        yield return new AreaNameRow { Id = id, Name = code, SearchKey = VietnameseText.SearchKey(code), Days = DayRange.Always };
        yield return new AreaCodeRow { Id = id, Scheme = "GENERATED", Code = code, Days = DayRange.Always };
        if (parent is { } above)
        {
            yield return new AreaParentRow { Id = id, ParentId = above, Days = DayRange.Always };
        }
    }
}
