using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>The household has no television, radio or computer and does not hear the loudspeaker of the commune or village.</summary>
internal sealed class NoMassMedia(Indicator indicator, LegalSource source) : FactIndicatorRule(indicator, source, new Message(
    "không có ti vi, radio, máy tính và không nghe được hệ thống loa truyền thanh xã, thôn",
    "there is no television, radio or computer, and the loudspeaker of the commune or village is not heard"))
{
    protected override bool? Has(HouseholdFindings findings)
    {
        var services = findings.Services;
        return services.HasTelevision | services.HasRadio | services.HasDesktopComputer | services.HasLaptop | services.HearsLoudspeaker;
    }
}
