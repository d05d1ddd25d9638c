using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household's latrine is not a hygienic one, or it has none.</summary>
internal sealed class NoHygienicLatrine(Indicator indicator, LegalSource source, IReadOnlyList<Latrine> hygienic) : FactIndicatorRule(
    indicator,
    source,
    new Message("hộ gia đình không sử dụng hố xí/nhà tiêu hợp vệ sinh", "the household uses no hygienic latrine"))
{
    protected override bool? Has(HouseholdFindings findings) => findings.Services.Latrine is { } latrine ? hygienic.Contains(latrine) : null;
}
