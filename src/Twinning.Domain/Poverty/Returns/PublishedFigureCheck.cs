using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Finds printed rates that contradict printed counts, and printed totals that differ from their parts.</summary>
/// <remarks>
/// Where all households are known, a rate is recomputed. Where not, count and rate imply them, and the neighbouring years show whether
/// that can be: in Gia Lai 39,217 poor minority households at a printed 22.77 % would be 172,231 households in 2017, between 136,657 in
/// 2016 and 144,476 in 2018; 27.77 % fits.
/// </remarks>
public static class PublishedFigureCheck
{
    /// <summary>Gets how far outside the range of its neighbours a number of households may lie: a tenth, by our convention.</summary>
    public static Fraction UsualMargin => Fraction.Of(1, 10);

    /// <summary>Checks returns of any areas, standards and populations; findings come in the order of the returns.</summary>
    public static IReadOnlyList<PublishedFigureFinding> OfSeries(IReadOnlyList<PovertyReturn> returns) => OfSeries(returns, UsualMargin);

    /// <summary>Checks returns with a margin of one's own.</summary>
    /// <param name="returns">The returns, each key once; those of one area and population are a series.</param>
    /// <param name="margin">How far outside the range of its neighbours a number of households may lie, from 0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="margin"/> is below 0 or above 1.</exception>
    public static IReadOnlyList<PublishedFigureFinding> OfSeries(IReadOnlyList<PovertyReturn> returns, Fraction margin)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(margin, Fraction.Zero);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(margin, Fraction.One);

        var findings =
            from series in returns.GroupBy(one => (one.Key.Area, one.Key.Population))
            from figure in RateFigure.All
            from finding in SeriesCheck.Of(series, figure, margin)
            select finding;
        var byKey = findings
            .Concat(returns.SelectMany(one => RateFigure.All.SelectMany(figure => OwnCountsCheck.Of(one, figure))))
            .Concat(returns.SelectMany(OwnTotalCheck.Of))
            .ToLookup(finding => finding.Key);
        return [.. returns.Select(one => one.Key).Distinct().SelectMany(key => byKey[key])];
    }
}
