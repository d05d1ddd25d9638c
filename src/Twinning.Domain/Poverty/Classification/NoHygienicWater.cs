using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household's source of water is not a hygienic one.</summary>
internal sealed class NoHygienicWater(Indicator indicator, LegalSource source, IReadOnlyList<WaterSource> hygienic) : FactIndicatorRule(
    indicator,
    source,
    new Message("hộ gia đình không được tiếp cận nguồn nước hợp vệ sinh", "the household has no hygienic source of water"))
{
    protected override bool? Has(HouseholdFindings findings) => findings.Services.Water is { } water ? hygienic.Contains(water) : null;
}
