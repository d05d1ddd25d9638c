using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>No member uses a telephone subscription or the internet.</summary>
/// <remarks>The words join the two with "và"; they are read as: neither is used by anyone, which the review asks in one question.</remarks>
internal sealed class NoTelecommunications(Indicator indicator, LegalSource source) : FactIndicatorRule(indicator, source, new Message(
    "không có thành viên nào sử dụng thuê bao điện thoại và internet",
    "no member uses a telephone subscription or the internet"))
{
    protected override bool? Has(HouseholdFindings findings) => findings.Services.UsesTelecommunications;
}
