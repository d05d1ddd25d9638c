using System;
using System.Linq;
using System.Numerics;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The counts that a return tells: those it states, and those that follow from the percentages printed beside them.</summary>
/// <remarks>
/// 5 poor households at a printed 62.50 % are 5 of 8, so that 3 are not poor. A count follows where just one whole number is printed so, an
/// exact half rounded away from zero as is usual. Large ones rarely follow: 39,217 at 22.77 % are of 172,194 to 172,268.
/// </remarks>
/// <param name="Households">All households; null where neither stated nor told.</param>
/// <param name="Poor">The poor at the end of the year; null where neither stated nor told.</param>
/// <param name="NearPoor">The near-poor at the end of the year; null where neither stated nor told.</param>
public readonly record struct PrintedCounts(long? Households, long? Poor, long? NearPoor)
{
    /// <summary>Returns what a return tells.</summary>
    /// <param name="poverty">The return; where it states all households, its percentages tell nothing more.</param>
    public static PrintedCounts Of(PovertyReturn poverty)
    {
        ArgumentNullException.ThrowIfNull(poverty);
        var stated = new PrintedCounts(poverty.Households, poverty.Poor.End, poverty.NearPoor.End);
        var implied = RateFigure.All.Select(figure => ImpliedHouseholds.From(poverty, figure)).OfType<ImpliedHouseholds>().ToList();
        if (stated.Households is not null
            || implied.Max(one => (Fraction?)one.Least) is not { } above
            || implied.Min(one => one.Most) is not { } most
            || Floor(above) + 1 != Floor(most))
        {
            return stated;
        }

        var households = Floor(most);
        return new PrintedCounts((long)households, stated.Poor ?? Part(RateFigure.All[0]), stated.NearPoor ?? Part(RateFigure.All[1]));

        long? Part(RateFigure figure)
        {
            if (figure.PercentOf(poverty) is not { } percent)
            {
                return null;
            }

            var (one, half) = (Fraction.Of(households, 100), Fraction.Of(1, 2 * BigInteger.Pow(10, RateFigure.PlacesOf(percent))));
            var (least, below) = (-Floor(-(one * (Fraction.OfDecimal(percent) - half))), -Floor(-(one * (Fraction.OfDecimal(percent) + half))));
            var (first, last) = (BigInteger.Max(0, least), BigInteger.Min(households, below - 1));
            return first == last ? (long)first : null;
        }
    }

    private static BigInteger Floor(Fraction number)
    {
        var whole = BigInteger.DivRem(number.Numerator, number.Denominator, out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }
}
