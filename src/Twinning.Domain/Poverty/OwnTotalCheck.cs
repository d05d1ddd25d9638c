using System.Collections.Generic;
using System.Numerics;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>Holds the printed total of poor and near-poor households against the two counts.</summary>
internal static class OwnTotalCheck
{
    public static IEnumerable<PublishedFigureFinding> Of(PovertyReturn subject)
    {
        if (subject.Printed.PoorAndNearPoor is not (>= 0 and { } printed)
            || subject.Poor.End is not (>= 0 and { } poor)
            || subject.NearPoor.End is not (>= 0 and { } nearPoor))
        {
            yield break;
        }

        var check = TotalCheck.Of(printed, [new("hộ nghèo", poor), new("hộ cận nghèo", nearPoor)]);
        if (check.AddsUp)
        {
            yield break;
        }

        var only = check.Explanations.Count == 1 ? check.Explanations[0] : null;
        var (difference, year) = (BigInteger.Abs(check.Difference), subject.Key.Year.Number());
        var tooMany = check.Difference.Sign > 0;
        yield return new PublishedFigureFinding(
            subject.Key,
            nameof(PrintedFigures.PoorAndNearPoor),
            FindingKind.TotalDiffersFromParts,
            printed,
            only is { Label: null } ? only.Fits : null,
            only is { Label: null } ? only.Misprint : null,
            new Message(
                $"Năm {year}: {poor.Vietnamese()} hộ nghèo + {nearPoor.Vietnamese()} hộ cận nghèo = {check.Sum.Vietnamese()}, " +
                    $"nhưng tổng công bố là {printed.Vietnamese()}, {(tooMany ? "thừa" : "thiếu")} {difference.Vietnamese()}; " +
                    (only is null ? "hãy kiểm tra nguồn." : $"{only.Misprint.Vietnamese()} thì {only.Fits.Vietnamese()} thay cho {only.Printed.Vietnamese()} là vừa."),
                $"{year}: {poor.English()} poor + {nearPoor.English()} near-poor = {check.Sum.English()}, " +
                    $"but the printed total is {printed.English()}, {difference.English()} too {(tooMany ? "many" : "few")}; " +
                    (only is null ? "check the source." : $"{only.Misprint.English()}, {only.Fits.English()} for {only.Printed.English()} fits.")));
    }
}
