using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household has none of the devices that give access to information, neither shared nor a member's own.</summary>
internal sealed class NoInformationDevice(Indicator indicator, LegalSource source) : FactIndicatorRule(indicator, source, new Message(
    "không có phương tiện nào trong số: ti vi, radio, máy tính để bàn, điện thoại dùng chung; máy tính xách tay, máy tính bảng, điện thoại thông minh",
    "there is none of: a shared television, radio, desktop computer or telephone; a laptop, tablet or smartphone"))
{
    protected override bool? Has(HouseholdFindings findings)
    {
        var services = findings.Services;
        return services.HasTelevision | services.HasRadio | services.HasDesktopComputer | services.HasTelephone
            | services.HasLaptop | services.HasTablet | services.HasSmartphone;
    }
}
