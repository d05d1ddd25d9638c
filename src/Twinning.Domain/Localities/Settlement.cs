using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;

namespace Twinning.Domain.Localities;

/// <summary>Tells the countryside from the town by the kind of commune a household lives in.</summary>
/// <remarks>
/// The poverty standards go by residence ("cư trú ở khu vực" nông thôn, thành thị), not by what a household lives on: a farming
/// household in a ward is urban.
/// </remarks>
public static class Settlement
{
    private const string RuralQuote = "Chính quyền địa phương ở nông thôn gồm chính quyền địa phương ở tỉnh, huyện, xã.";
    private const string UrbanQuote = "Chính quyền địa phương ở đô thị gồm chính quyền địa phương ở … phường, thị trấn.";

    /// <summary>Gets the kinds of commune that a source places; any other kind has no settlement type.</summary>
    public static IReadOnlyList<SettlementKind> Kinds { get; } =
    [
        new("xã", SettlementType.Rural, LegalSources.Law77Of2015 with { Quote = RuralQuote }),
        new("phường", SettlementType.Urban, LegalSources.Law77Of2015 with { Quote = UrbanQuote }),
        new("thị trấn", SettlementType.Urban, LegalSources.Law77Of2015 with { Quote = UrbanQuote }),
    ];

    /// <summary>Returns whether a commune is rural or urban, by its kind in any letter case.</summary>
    /// <returns>
    /// Null for another level and for a kind not in <see cref="Kinds"/>. For a village ask <see cref="AreaTree.SettlementOn"/>, which
    /// knows its commune.
    /// </returns>
    public static SettlementType? Of(Area area) => area.Level != AreaLevel.Commune
        ? null
        : Kinds.FirstOrDefault(kind => string.Equals(kind.Kind, area.Kind, StringComparison.OrdinalIgnoreCase))?.Settlement;
}
