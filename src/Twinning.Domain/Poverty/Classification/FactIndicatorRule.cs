using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A deprivation that follows from what a household has or uses.</summary>
internal abstract class FactIndicatorRule(Indicator indicator, LegalSource source, Message deprivedWhen)
    : IndicatorRule(indicator, source, deprivedWhen)
{
    public sealed override bool? IsDeprived(HouseholdFindings findings) => !Has(findings);

    /// <summary>Tells whether the household has what the indicator asks for.</summary>
    protected abstract bool? Has(HouseholdFindings findings);

    protected sealed override Message InputOf(HouseholdFindings findings) => Has(findings) switch
    {
        true => new("có", "yes"),
        false => new("không", "no"),
        null => ClassificationWords.NotKnown,
    };
}
