using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>The instruments that were read about; a place may measure by others of its own, which it names itself.</summary>
/// <remarks>Which criteria they hold is not part of this library. The instruments for districts up to 2021 were not read.</remarks>
public static class NewRuralInstruments
{
    /// <summary>Gets the criteria for communes of 2016–2020.</summary>
    public static NewRuralInstrument CommuneOf2016 { get; } = new(LegalSources.Decision1980Of2016, AreaLevel.Commune, [NewRuralLevel.Standard]);

    /// <summary>Gets the criteria for communes, also advanced ones, of 2021–2025.</summary>
    public static NewRuralInstrument CommuneOf2022 { get; } =
        new(LegalSources.Decision318Of2022, AreaLevel.Commune, [NewRuralLevel.Standard, NewRuralLevel.Advanced]);

    /// <summary>Gets the criteria for model communes of 2021–2025.</summary>
    public static NewRuralInstrument ModelCommuneOf2022 { get; } = new(LegalSources.Decision319Of2022, AreaLevel.Commune, [NewRuralLevel.Model]);

    /// <summary>Gets the criteria for districts of 2021–2025.</summary>
    public static NewRuralInstrument DistrictOf2022 { get; } =
        new(LegalSources.Decision320Of2022, AreaLevel.District, [NewRuralLevel.Standard, NewRuralLevel.Advanced]);

    /// <summary>Gets the criteria for communes of 2026–2030.</summary>
    public static NewRuralInstrument CommuneOf2026 { get; } = new(LegalSources.Decision51Of2025, AreaLevel.Commune, [NewRuralLevel.Standard]);

    /// <summary>Gets the directive of Gia Lai on new rural villages of ethnic minorities (làng nông thôn mới trong đồng bào DTTS).</summary>
    public static NewRuralInstrument VillageOfGiaLai { get; } = new(LegalSources.Directive12Of2018GiaLai, AreaLevel.Village, [NewRuralLevel.Standard]);

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<NewRuralInstrument> All { get; } =
        [CommuneOf2016, CommuneOf2022, ModelCommuneOf2022, DistrictOf2022, CommuneOf2026, VillageOfGiaLai];
}
