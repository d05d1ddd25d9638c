using System;
using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

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

        var inTotal = check.Explanations.FirstOrDefault(one => one.Label is null);
        var (difference, year) = (BigInteger.Abs(check.Difference), subject.Key.Year.Number());
        var tooMany = check.Difference.Sign > 0;
        yield return new PublishedFigureFinding(
            subject.Key,
            nameof(PrintedFigures.PoorAndNearPoor),
            FindingKind.TotalDiffersFromParts,
            printed,
            inTotal?.Fits,
            inTotal?.Misprint,
            new Message(
                $"Năm {year}: {poor.Vietnamese()} hộ nghèo + {nearPoor.Vietnamese()} hộ cận nghèo = {check.Sum.Vietnamese()}, " +
                    $"nhưng tổng công bố là {printed.Vietnamese()}, {(tooMany ? "thừa" : "thiếu")} {difference.Vietnamese()}; " +
                    (check.Explanations.Count == 0 ? "hãy kiểm tra nguồn." : Join(" hoặc ", check, one =>
                        $"{one.Misprint.Vietnamese()} thì {one.Fits.Vietnamese()} thay cho {one.Printed.Vietnamese()} là vừa") + "."),
                $"{year}: {poor.English()} poor + {nearPoor.English()} near-poor = {check.Sum.English()}, " +
                    $"but the printed total is {printed.English()}, {difference.English()} too {(tooMany ? "many" : "few")}; " +
                    (check.Explanations.Count == 0 ? "check the source." : Join(", or ", check, one =>
                        $"{one.Misprint.English()}, {one.Fits.English()} for {one.Printed.English()} fits") + ".")));
    }

    private static string Join(string or, TotalCheck check, Func<TotalExplanation, string> write) =>
        string.Join(or, check.Explanations.Select(write));
}
