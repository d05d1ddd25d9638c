using System.Collections.Generic;
using System.Numerics;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Recomputes a printed rate from the counts of its own return, where all households are known.</summary>
/// <remarks>An exact half may have been rounded either way: 3 of 2,000 are printed as 0.2 % or as 0.1 %.</remarks>
internal static class OwnCountsCheck
{
    public static IEnumerable<PublishedFigureFinding> Of(PovertyReturn subject, RateFigure figure)
    {
        if (figure.PercentOf(subject) is not { } printed
            || figure.Count(subject) is not { } count
            || subject.Households is not { } households
            || households <= 0 || count < 0 || count > households)
        {
            yield break;
        }

        var places = RateFigure.PlacesOf(printed);
        var rate = Fraction.Of(count, households);
        var half = Fraction.Of(1, 200 * BigInteger.Pow(10, places));
        var difference = rate - Fraction.OfDecimal(printed / 100);
        if (difference <= half && -difference <= half)
        {
            yield break;
        }

        var fits = rate.Percent(places);
        yield return new PublishedFigureFinding(
            subject.Key,
            figure.Name,
            FindingKind.RateContradictsCounts,
            printed,
            fits,
            Misprints.Between(printed, fits),
            new Message(
                $"Năm {subject.Key.Year.Number()}: {count.Vietnamese()} {figure.Vietnamese} trên {households.Vietnamese()} hộ là " +
                    $"{fits.Vietnamese()} %, nhưng công bố {printed.Vietnamese()} %; hãy kiểm tra nguồn.",
                $"{subject.Key.Year.Number()}: {count.English()} {figure.English} of {households.English()} households are " +
                    $"{fits.English()} %, but {printed.English()} % is printed; check the source."));
    }
}
