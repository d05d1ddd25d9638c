using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Numerics;

namespace Twinning.Domain.Evaluation;

/// <summary>How ratings, points and shares are written in messages, and how points are added up.</summary>
internal static class RatingWords
{
    private const int Places = 6;

    public static string Vietnamese(this Rating rating) => rating switch
    {
        Rating.NotCompleted => "không hoàn thành nhiệm vụ",
        Rating.Completed => "hoàn thành nhiệm vụ",
        Rating.Good => "hoàn thành tốt nhiệm vụ",
        Rating.Outstanding => "hoàn thành xuất sắc nhiệm vụ",
        _ => throw new ArgumentOutOfRangeException(nameof(rating)),
    };

    public static string English(this Rating rating) => rating switch
    {
        Rating.NotCompleted => "not completed",
        Rating.Completed => "completed",
        Rating.Good => "good",
        Rating.Outstanding => "outstanding",
        _ => throw new ArgumentOutOfRangeException(nameof(rating)),
    };

    /// <summary>Writes points exactly: 86.5 as a decimal number, a third as 1/3.</summary>
    public static string English(this Fraction points)
    {
        var isDecimal = (BigInteger.Pow(10, Places) % points.Denominator).IsZero;
        return isDecimal ? points.Round(Places).ToString("0.######", CultureInfo.InvariantCulture) : points.ToString();
    }

    public static string Vietnamese(this Fraction points) => points.English().Replace('.', ',');

    /// <summary>Adds points up, exactly.</summary>
    public static Fraction Total(this IEnumerable<Fraction> points) => points.Aggregate(Fraction.Zero, (sum, next) => sum + next);

    /// <summary>Returns the larger of two.</summary>
    public static Fraction AtLeast(this Fraction points, Fraction least) => points < least ? least : points;

    /// <summary>Returns the smaller of two.</summary>
    public static Fraction AtMost(this Fraction points, Fraction most) => points > most ? most : points;
}
