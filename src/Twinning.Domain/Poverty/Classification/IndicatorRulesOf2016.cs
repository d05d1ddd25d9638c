using System;
using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>How the ten indicators of the standard of 2016 follow from findings, in order, with their figures.</summary>
internal static class IndicatorRulesOf2016
{
    private static readonly LegalSource Source = LegalSources.Decision59Of2015 with
    {
        Remark = "The threshold is general knowledge; its words were not seen. Ages are those on the review day, by our convention.",
    };

    public static IReadOnlyList<IndicatorRule> All { get; } =
    [
        new IllnessLeftUntreated(IndicatorsOf2016.HealthCare, Source),
        new PersonWithoutHealthInsurance(IndicatorsOf2016.HealthInsurance, Source, fromAge: 6),
        new AdultWithoutLowerSecondary(IndicatorsOf2016.AdultEducation, Source, fromAge: 15, bornFrom: new DateOnly(1986, 1, 1)),
        new ChildOutOfSchool(IndicatorsOf2016.ChildSchooling, Source, fromAge: 5, belowAge: 15),
        new HouseOfPoorGrade(IndicatorsOf2016.HousingQuality, Source, [HouseGrade.HardlySolid, HouseGrade.Makeshift]),
        new TooLittleFloorArea(IndicatorsOf2016.HousingArea, Source, squareMetresPerMember: 8),
        new NoHygienicWater(IndicatorsOf2016.WaterSource, Source, IndicatorRulesOf2022.HygienicWater),
        new NoHygienicLatrine(IndicatorsOf2016.Latrine, Source, IndicatorRulesOf2022.HygienicLatrines),
        new NoTelecommunications(IndicatorsOf2016.Telecommunications, Source),
        new NoMassMedia(IndicatorsOf2016.InformationAssets, Source),
    ];
}
