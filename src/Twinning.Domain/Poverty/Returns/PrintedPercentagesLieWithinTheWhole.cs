using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed percentage lies from 0 to 100, both included.</summary>
internal sealed class PrintedPercentagesLieWithinTheWhole() : Rule<ReturnCase>(
    "RETURN-PERCENT-RANGE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Tỷ lệ công bố từ 0 đến 100 %.", "A printed percentage lies from 0 to 100."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var printed = subject.Candidate.Printed;
        if (printed.PoorPercent is { } poor and (< 0 or > 100))
        {
            yield return Outside("hộ nghèo", "poverty", poor);
        }

        if (printed.NearPoorPercent is { } nearPoor and (< 0 or > 100))
        {
            yield return Outside("hộ cận nghèo", "near-poverty", nearPoor);
        }
    }

    private Violation Outside(string vietnamese, string english, decimal percent) => Broken(
        $"Tỷ lệ {vietnamese} công bố là {percent.Vietnamese()} %; hãy ghi từ 0 đến 100.",
        $"The printed {english} rate is {percent.English()} %; give a percentage from 0 to 100.");
}
