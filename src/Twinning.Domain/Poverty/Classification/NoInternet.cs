using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>No member uses the internet.</summary>
internal sealed class NoInternet(Indicator indicator, LegalSource source) : FactIndicatorRule(indicator, source, new Message(
    "không có thành viên nào sử dụng dịch vụ internet",
    "no member uses the internet"))
{
    protected override bool? Has(HouseholdFindings findings) => findings.Services.UsesInternet;
}
