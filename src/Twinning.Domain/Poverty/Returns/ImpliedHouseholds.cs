using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The households of a return: as published, or as its count and its rounded rate imply.</summary>
/// <param name="Of">The return.</param>
/// <param name="Value">The households.</param>
/// <param name="Least">The fewest that round to the printed rate.</param>
/// <param name="Most">The most that round to the printed rate; null when the rate could as well be zero.</param>
/// <param name="IsPublished">Whether they are published and not implied.</param>
internal sealed record ImpliedHouseholds(PovertyReturn Of, Fraction Value, Fraction Least, Fraction? Most, bool IsPublished)
{
    public static ImpliedHouseholds? From(PovertyReturn subject, RateFigure figure) => subject.Households switch
    {
        > 0 => Published(subject, Fraction.Of(subject.Households.Value)),
        null when figure.Count(subject) is > 0 and { } count && figure.PercentOf(subject) is > 0 and { } percent =>
            Implied(subject, count, percent),
        _ => null,
    };

    public static ImpliedHouseholds Implied(PovertyReturn subject, long count, decimal percent)
    {
        var hundredfold = Fraction.Of(100) * Fraction.Of(count);
        var printed = Fraction.OfDecimal(percent);
        var half = Fraction.Of(1, 2 * BigInteger.Pow(10, RateFigure.PlacesOf(percent)));
        return new ImpliedHouseholds(
            subject,
            hundredfold / printed,
            hundredfold / (printed + half),
            printed > half ? hundredfold / (printed - half) : null,
            IsPublished: false);
    }

    private static ImpliedHouseholds Published(PovertyReturn subject, Fraction households) =>
        new(subject, households, households, households, IsPublished: true);
}
