using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Derives the indicators of a standard from what a review finds.</summary>
/// <remarks>
/// <para>A household without a member that an indicator is about is not deprived in it. A finding that is not known makes an indicator
/// unknown only where it could change the answer.</para>
/// <para>An indicator that a place defines itself is not derived: it stays not known. So do those of a standard whose indicators are not
/// known.</para>
/// </remarks>
public static class HouseholdIndicators
{
    private static readonly Dictionary<string, IndicatorRule> ByCode =
        new[] { IndicatorRulesOf2016.All, IndicatorRulesOf2022.All }.SelectMany(rules => rules).ToDictionary(rule => rule.Indicator.Code);

    /// <summary>Derives the deprivations of a household, by the positions of the standard's indicators.</summary>
    public static Deprivations Derive(HouseholdFindings findings, PovertyStandard standard)
    {
        var deprivations = Deprivations.NotKnown;
        foreach (var (position, indicator) in (standard.Indicators ?? []).Index())
        {
            deprivations = deprivations.With(position, ByCode.GetValueOrDefault(indicator.Code)?.IsDeprived(findings));
        }

        return deprivations;
    }

    /// <summary>Returns when a household is deprived in an indicator; null where that is not known.</summary>
    public static IndicatorDefinition? DefinitionOf(Indicator indicator) => ByCode.GetValueOrDefault(indicator.Code)?.Definition;

    /// <summary>Explains the indicators of a standard that can be derived, in their order.</summary>
    internal static IEnumerable<ExplanationStep> Explain(HouseholdFindings findings, PovertyStandard standard) =>
        from indicator in standard.Indicators ?? []
        where ByCode.ContainsKey(indicator.Code)
        select ByCode[indicator.Code].Explain(findings);
}
