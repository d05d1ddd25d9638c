using System;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>A deprivation of households in which at least one member lacks something; without a member it is about, there is none.</summary>
internal abstract class MemberIndicatorRule(Indicator indicator, LegalSource source, Message deprivedWhen)
    : IndicatorRule(indicator, source, deprivedWhen)
{
    public sealed override bool? IsDeprived(HouseholdFindings findings) =>
        findings.Members.Aggregate((bool?)false, (any, member) => any | Lacks(member, findings.ReviewedOn));

    /// <summary>Tells whether the indicator is about a member and the member lacks what it asks for.</summary>
    protected abstract bool? Lacks(MemberFindings member, DateOnly on);

    protected sealed override Message InputOf(HouseholdFindings findings)
    {
        var lacking = findings.Members.Count(member => Lacks(member, findings.ReviewedOn) == true).Text();
        var notKnown = findings.Members.Count(member => Lacks(member, findings.ReviewedOn) is null).Text();
        var members = findings.Members.Count.Text();
        return new Message($"{lacking} trong {members} thành viên, chưa biết {notKnown}", $"{lacking} of {members} members, {notKnown} not known");
    }
}
