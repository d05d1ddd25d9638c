using System.Collections.Generic;
using System.Linq;
using System.Numerics;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>Finds printed rates that imply a number of households far outside those of the neighbouring years.</summary>
/// <remarks>
/// The worst is taken first and no longer counts as a neighbour, so that a misprint does not accuse the years beside it. All standards
/// take part: a standard tells who is poor, not how many households there are.
/// </remarks>
internal static class SeriesCheck
{
    public static IEnumerable<PublishedFigureFinding> Of(IEnumerable<PovertyReturn> series, RateFigure figure, Fraction margin)
    {
        var left = series
            .Select(one => ImpliedHouseholds.From(one, figure))
            .OfType<ImpliedHouseholds>()
            .OrderBy(one => one.Of.Key.Year)
            .ThenBy(one => one.Of.AsOf)
            .ToList();

        while (Worst(left, margin) is { } worst)
        {
            yield return Find(worst.One, worst.Range, figure, margin);
            left.Remove(worst.One);
        }
    }

    private static (ImpliedHouseholds One, HouseholdRange Range)? Worst(List<ImpliedHouseholds> left, Fraction margin)
    {
        var outside =
            from one in left
            where !one.IsPublished
            let range = HouseholdRange.Beside(one, left)
            let excess = range?.Excess(one, margin)
            where excess is not null
            orderby excess descending
            select (One: one, Range: range);
        return outside.Cast<(ImpliedHouseholds, HouseholdRange)?>().FirstOrDefault();
    }

    private static PublishedFigureFinding Find(ImpliedHouseholds one, HouseholdRange range, RateFigure figure, Fraction margin)
    {
        var (count, printed) = (figure.Count(one.Of)!.Value, figure.Percent(one.Of)!.Value);
        var fits = Fits(one.Of, count, printed, range, margin);
        var misprint = fits is { } fitting ? Misprints.Between(printed, fitting) : null;
        var year = one.Of.Key.Year.Number();
        var percent = margin.Percent(0);
        return new PublishedFigureFinding(
            one.Of.Key,
            figure.Name,
            FindingKind.RateOutOfSeries,
            printed,
            fits,
            misprint,
            new Message(
                $"Năm {year}: {count.Vietnamese()} {figure.Vietnamese} với tỷ lệ {printed.Vietnamese()} % cho ra {Whole(one).Vietnamese()} hộ, " +
                    $"lệch quá {percent.Vietnamese()} % so với các năm bên cạnh: {Whole(range.First).Vietnamese()} hộ năm {YearOf(range.First)}, " +
                    $"{Whole(range.Second).Vietnamese()} hộ năm {YearOf(range.Second)}; " +
                    (fits is null ? "hãy kiểm tra nguồn." : $"{misprint!.Value.Vietnamese()} thì {fits.Value.Vietnamese()} % là vừa."),
                $"{year}: {count.English()} {figure.English} households at {printed.English()} % imply {Whole(one).English()} households, " +
                    $"more than {percent.English()} % outside the neighbouring years: {Whole(range.First).English()} in {YearOf(range.First)}, " +
                    $"{Whole(range.Second).English()} in {YearOf(range.Second)}; " +
                    (fits is null ? "check the source." : $"{misprint!.Value.English()}, {fits.Value.English()} % fits.")));
    }

    /// <summary>Returns the only number that one changed digit explains; a swap is looked for where no changed digit explains it.</summary>
    private static decimal? Fits(PovertyReturn subject, long count, decimal printed, HouseholdRange range, Fraction margin)
    {
        var changed = Fitting(Misprints.OneDigitChanges(printed));
        var fitting = changed.Count > 0 ? changed : Fitting(Misprints.Swaps(printed));
        return fitting.Count == 1 ? fitting[0] : null;

        List<decimal> Fitting(IEnumerable<decimal> percents) =>
        [
            .. percents.Where(percent => percent is > 0 and <= 100
                && range.Holds(ImpliedHouseholds.Implied(subject, count, percent), margin)),
        ];
    }

    private static BigInteger Whole(ImpliedHouseholds one) => ((2 * one.Value.Numerator) + one.Value.Denominator) / (2 * one.Value.Denominator);

    private static string YearOf(ImpliedHouseholds one) => one.Of.Key.Year.Number();
}
