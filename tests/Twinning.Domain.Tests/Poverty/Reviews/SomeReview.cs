using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;

namespace Twinning.Domain.Tests.Poverty.Reviews;

/// <summary>A district (1) with two communes (2, 3), and reviews there.</summary>
internal static class SomeReview
{
    public static AreaTree Areas { get; } = new(
        [Place(1, AreaLevel.District, "huyện", null), Place(2, AreaLevel.Commune, "xã", 1), Place(3, AreaLevel.Commune, "xã", 1)], []);

    public static ReviewPlan At(long place, int year = 2022) =>
        new(new AreaId(place), year, ReturnKind.Annual, new DateOnly(year, 12, 14), new StandardId("VN-2022"));

    public static string[] Codes(this ReviewPlan candidate, params ReviewPlan[] recorded) =>
        [.. ReviewRules.Judge(candidate, recorded, PovertyStandardCatalogue.National, Areas).Violations.Select(violation => violation.Code.Value)];

    public static ReviewedHousehold Household { get; } = new(7, new VillageId(11), 4, true, PovertyStatus.Poor);

    public static string[] Codes(this ReviewedHousehold household, PopulationBase population = PopulationBase.All, params long[] recorded) =>
    [
        .. HouseholdRules.Judge(household, population, new HashSet<long>(recorded), new HashSet<VillageId> { new(11) })
            .Violations.Select(violation => violation.Code.Value),
    ];

    private static Area Place(long id, AreaLevel level, string kind, long? parent) => new(
        new AreaId(id),
        level,
        kind,
        DayRange.Always,
        [new DatedName("Nơi", DayRange.Always)],
        [],
        parent is { } above ? [new DatedParent(new AreaId(above), DayRange.Always)] : []);
}
