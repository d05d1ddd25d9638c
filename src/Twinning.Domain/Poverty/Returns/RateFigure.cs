using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A printed rate with the count it belongs to.</summary>
internal sealed record RateFigure(
    string Name,
    string Vietnamese,
    string English,
    Func<PovertyReturn, long?> Count,
    Func<PovertyReturn, decimal?> Percent)
{
    private const int MostPlaces = 10;

    public static IReadOnlyList<RateFigure> All { get; } =
    [
        new(nameof(PrintedFigures.PoorPercent), "hộ nghèo", "poor", one => one.Poor.End, one => one.Printed.PoorPercent),
        new(nameof(PrintedFigures.NearPoorPercent), "hộ cận nghèo", "near-poor", one => one.NearPoor.End, one => one.Printed.NearPoorPercent),
    ];

    /// <summary>Returns the decimal places to which a percentage was rounded; 15.70 was rounded to two.</summary>
    public static int PlacesOf(decimal percent) => Math.Min((int)percent.Scale, MostPlaces);

    /// <summary>Returns the printed percentage of a return; null where it is none at all, which another rule refuses.</summary>
    public decimal? PercentOf(PovertyReturn one) => Percent(one) is >= 0 and <= 100 and { } percent ? percent : null;
}
