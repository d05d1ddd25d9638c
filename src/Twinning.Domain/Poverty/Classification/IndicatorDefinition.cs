using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>When a household is deprived in an indicator, and where that is set.</summary>
/// <param name="DeprivedWhen">When it is, with the figures.</param>
/// <param name="Source">The text, or our reading of it where its words were not seen.</param>
public sealed record IndicatorDefinition(Message DeprivedWhen, LegalSource Source);
