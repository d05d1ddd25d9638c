using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>How a deprivation follows from what a review finds.</summary>
/// <remarks>
/// Findings are three-valued, and <c>&amp;</c> and <c>|</c> of nullable truth values keep what is certain: false and unknown is false, true or
/// unknown is true.
/// </remarks>
internal abstract class IndicatorRule(Indicator indicator, LegalSource source, Message deprivedWhen)
{
    public Indicator Indicator => indicator;

    public IndicatorDefinition Definition { get; } = new(deprivedWhen, source);

    /// <summary>Tells whether the household is deprived; null when a finding that is not known could change the answer.</summary>
    public abstract bool? IsDeprived(HouseholdFindings findings);

    public ExplanationStep Explain(HouseholdFindings findings)
    {
        var isDeprived = IsDeprived(findings);
        return new ExplanationStep(
            new RuleCode(indicator.Code),
            Definition.Source,
            InputOf(findings),
            Definition.DeprivedWhen,
            isDeprived,
            isDeprived switch
            {
                true => new("thiếu hụt", "deprived"),
                false => new("không thiếu hụt", "not deprived"),
                null => ClassificationWords.NotKnown,
            });
    }

    /// <summary>Says what was looked at.</summary>
    protected abstract Message InputOf(HouseholdFindings findings);
}
