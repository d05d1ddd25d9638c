using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>How the twelve indicators of the standard of 2022 follow from findings, in order, with their figures.</summary>
internal static class IndicatorRulesOf2022
{
    private static readonly LegalSource Source = LegalSources.Decree07Of2021 with
    {
        Remark = "The threshold as reported; its words were not seen. Ages are those on the review day, by our convention.",
    };

    private static readonly SchoolLevel[] LowerSecondaryUp =
        [SchoolLevel.LowerSecondary, SchoolLevel.UpperSecondary, SchoolLevel.Vocational, SchoolLevel.Higher];

    // That a level above that of the age is no deprivation is our reading.
    private static readonly SchoolBand[] Bands =
    [
        new(3, 6, [SchoolLevel.Preschool, SchoolLevel.Primary, .. LowerSecondaryUp]),
        new(6, 12, [SchoolLevel.Primary, .. LowerSecondaryUp]),
        new(12, 16, LowerSecondaryUp),
    ];

    public static IReadOnlyList<WaterSource> HygienicWater { get; } =
    [
        WaterSource.Piped,
        WaterSource.DrilledWell,
        WaterSource.ProtectedDugWell,
        WaterSource.ProtectedSpring,
        WaterSource.Rain,
        WaterSource.Bottled,
    ];

    public static IReadOnlyList<Latrine> HygienicLatrines { get; } =
        [Latrine.Septic, Latrine.PourFlush, Latrine.VentilatedImprovedPit, Latrine.DoubleVault];

    public static IReadOnlyList<IndicatorRule> All { get; } =
    [
        new PersonWithoutWorkOrContract(IndicatorsOf2022.Employment, Source),
        new TooManyDependants(IndicatorsOf2022.Dependants, Source, childBelowAge: 16, share: Fraction.Of(1, 2)),
        new ChildUndernourished(IndicatorsOf2022.Nutrition, Source, belowAge: 16),
        new PersonWithoutHealthInsurance(IndicatorsOf2022.HealthInsurance, Source with { Quote = "đủ 6 tuổi trở lên" }, fromAge: 6),
        new YoungAdultWithoutSchooling(IndicatorsOf2022.AdultEducation, Source, fromAge: 16, olderFromAge: 18, belowAge: 31),
        new ChildNotInItsSchool(IndicatorsOf2022.ChildSchooling, Source, Bands),
        new HouseNotDurable(IndicatorsOf2022.HousingQuality, Source, fromStructures: 2),
        new TooLittleFloorArea(IndicatorsOf2022.HousingArea, Source, squareMetresPerMember: 8),
        new NoHygienicWater(IndicatorsOf2022.WaterSource, Source, HygienicWater),
        new NoHygienicLatrine(IndicatorsOf2022.Latrine, Source, HygienicLatrines),
        new NoInternet(IndicatorsOf2022.Telecommunications, Source),
        new NoInformationDevice(IndicatorsOf2022.InformationAssets, Source),
    ];
}
