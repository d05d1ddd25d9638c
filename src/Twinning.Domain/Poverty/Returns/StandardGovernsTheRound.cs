using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The standard that a return states is a national one and governs the review it reports.</summary>
/// <remarks>A province may set a standard of its own, and local documents differ; so this only warns.</remarks>
internal sealed class StandardGovernsTheRound() : Rule<ReturnCase>(
    "RETURN-STANDARD-ROUND",
    Severity.Warning,
    LegalSources.Decree07Of2021.At("Điều 2"),
    new Message(
        "Chuẩn nghèo ghi trong báo cáo là chuẩn quốc gia áp dụng cho cuộc rà soát đó.",
        "The standard of a return is a national one that governs its review."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var (key, kind) = (subject.Candidate.Key, subject.Candidate.Kind);
        var standard = PovertyStandards.Find(key.Standard);
        if (standard is null)
        {
            var known = string.Join(", ", PovertyStandards.All.Select(one => one.Id.Value));
            yield return Broken(
                $"{key.Standard} không phải chuẩn quốc gia đã biết ({known}); hãy kiểm tra, trừ khi địa phương có chuẩn riêng.",
                $"{key.Standard} is not a known national standard ({known}); check it, unless the place has a standard of its own.");
        }
        else if (!standard.Governs(kind, key.Year))
        {
            var governing = PovertyStandards.All.FirstOrDefault(one => one.Governs(kind, key.Year))?.Id.Value;
            yield return Broken(
                $"Chuẩn {key.Standard.Vietnamese()} không áp dụng cho {kind.Vietnamese()} năm {key.Year.Number()}; " +
                    (governing is null ? "chưa biết chuẩn nào áp dụng." : $"chuẩn áp dụng là {governing}."),
                $"{key.Standard.English()} does not govern the {kind.English()} of {key.Year.Number()}; " +
                    (governing is null ? "which one does is not known." : $"{governing} does."));
        }
    }
}
