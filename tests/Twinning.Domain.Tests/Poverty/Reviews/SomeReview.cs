using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
using Twinning.Domain.Poverty.Transitions;

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
        household.Codes(Scope(population, recorded: recorded));

    public static string[] Codes(this ReviewedHousehold household, ReviewScope scope) =>
        [.. HouseholdRules.Judge(household, scope).Violations.Select(violation => violation.Code.Value)];

    public static string[] Codes(this HouseholdDeparture departure, ReviewScope scope) =>
        [.. DepartureRules.Judge(departure, scope).Violations.Select(violation => violation.Code.Value)];

    public static string[] Codes(this ReviewPublication publication) =>
        [.. PublicationRules.Judge(publication).Violations.Select(violation => violation.Code.Value)];

    public static HouseholdDeparture Departure { get; } = new(7, PresenceChange.MovedOut);

    public static ReviewPublication Publication { get; } = new(120, 0, 0, true);

    public static ReviewScope Scope(
        PopulationBase population = PopulationBase.All, long[]? recorded = null, long[]? departed = null, long[]? knownBefore = null) => new(
        population,
        new HashSet<VillageId> { new(11) },
        new HashSet<long>(recorded ?? []),
        new HashSet<long>(departed ?? []),
        new HashSet<long>(knownBefore ?? []));

    private static Area Place(long id, AreaLevel level, string kind, long? parent) => new(
        new AreaId(id),
        level,
        kind,
        DayRange.Always,
        [new DatedName("Nơi", DayRange.Always)],
        [],
        parent is { } above ? [new DatedParent(new AreaId(above), DayRange.Always)] : []);
}
