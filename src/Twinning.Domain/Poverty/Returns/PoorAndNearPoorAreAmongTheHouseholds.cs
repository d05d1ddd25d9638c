using System.Collections.Generic;
using System.Numerics;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Poor and near-poor households together are no more than all households; a household is never both.</summary>
internal sealed class PoorAndNearPoorAreAmongTheHouseholds() : Rule<ReturnCase>(
    "RETURN-OVER-HOUSEHOLDS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Hộ nghèo và hộ cận nghèo cộng lại không lớn hơn tổng số hộ.",
        "Poor and near-poor households together are no more than all households."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var (poor, nearPoor) = (subject.Candidate.Poor.End, subject.Candidate.NearPoor.End);
        var sum = new BigInteger(poor ?? 0) + (nearPoor ?? 0);
        if ((poor ?? nearPoor) is not null && sum > subject.Candidate.Households)
        {
            var households = subject.Candidate.Households.Value;
            yield return Broken(
                $"{poor?.Vietnamese() ?? "?"} hộ nghèo và {nearPoor?.Vietnamese() ?? "?"} hộ cận nghèo là {sum.Vietnamese()}, " +
                    $"nhưng chỉ có {households.Vietnamese()} hộ; hãy sửa một trong các số.",
                $"{poor?.English() ?? "?"} poor and {nearPoor?.English() ?? "?"} near-poor households make {sum.English()}, " +
                    $"but there are only {households.English()} households; correct one of the counts.");
        }
    }
}
