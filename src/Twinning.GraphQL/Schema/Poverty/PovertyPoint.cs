using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>The figures of one area, year, standard and population base; a year without any is a point that says so.</summary>
internal sealed record PovertyPoint(
    int Year, string? Standard, DateOnly? Day, ReturnKind? Kind, FigureSource Source, bool IsShown, bool IsSynthetic, PovertyCount? Count)
{
    public required Figure Households { get; init; }

    public required Figure Poor { get; init; }

    public required Figure NearPoor { get; init; }

    public required Figure PoorRate { get; init; }

    public required Figure NearPoorRate { get; init; }

    public string? PublishedIn { get; init; }

    public string? Note { get; init; }

    /// <summary>Makes the points of a series, one a year and standard, gaps included.</summary>
    public static IReadOnlyList<PovertyPoint> Series(
        GatedYears gated, AreaId area, PopulationBase population, int from, int to, FigureSource source)
    {
        var points = source == FigureSource.OfficialReturns
            ? gated.Returns.Where(row => row.AreaId == area.Value && row.Population == population).Select(row => Of(row, gated.Shows(area.Value, row.Year)))
            : gated.Rounds.Where(round => round.SpeaksFor(population))
                .Select(round => Of(round, area, population, gated.Shows(area.Value, round.Year)))
                .OfType<PovertyPoint>();
        var byYear = points.ToLookup(point => point.Year);
        return
        [
            .. Enumerable.Range(from, to - from + 1).SelectMany(year => byYear.Contains(year)
                ? byYear[year].OrderBy(point => point.Standard, StringComparer.Ordinal)
                : Enumerable.Repeat(Gap(year, source), 1)),
        ];
    }

    public static PovertyPoint Of(PovertyReturnRow row, bool shown)
    {
        var poverty = PovertyReturnMapping.ToDomain(row);
        Figure Count(long? count) => shown ? Figure.Count(count, row.Standard, row.AsOf) : Figure.Suppressed(row.Standard, row.AsOf);
        Figure Rate(long? count, decimal? printed) => !shown ? Figure.Suppressed(row.Standard, row.AsOf)
            : row.Households is null && printed is { } percent ? Figure.PrintedPercent(percent, row.Standard, row.AsOf)
            : Figure.Rate(count, row.Households, row.Standard, row.AsOf);
        return new PovertyPoint(
            row.Year, row.Standard, row.AsOf, row.Kind, FigureSource.OfficialReturns, shown, false, poverty.Count)
        {
            Households = Count(row.Households),
            Poor = Count(row.Poor.End),
            NearPoor = Count(row.NearPoor.End),
            PoorRate = Rate(row.Poor.End, poverty.Printed.PoorPercent),
            NearPoorRate = Rate(row.NearPoor.End, poverty.Printed.NearPoorPercent),
            PublishedIn = row.Source,
            Note = row.Note,
        };
    }

    private static PovertyPoint? Of(ReviewedRound round, AreaId area, PopulationBase population, bool shown)
    {
        if (round.CountsOf(area.Value, population) is not { } count)
        {
            return null;
        }

        Figure Count(long number) => shown ? Figure.Count(number, round.StandardName, round.AsOf) : Figure.Suppressed(round.StandardName, round.AsOf);
        Figure Rate(long number) => shown ? Figure.Rate(number, count.Households, round.StandardName, round.AsOf) : Figure.Suppressed(round.StandardName, round.AsOf);
        return new PovertyPoint(
            round.Year,
            round.StandardName,
            round.AsOf,
            round.Kind,
            FigureSource.HouseholdReviews,
            shown,
            round.IsSynthetic,
            new PovertyCount(area, round.Year, round.AsOf, new StandardId(round.StandardName), population, count.Poor, count.Households, null))
        {
            Households = Count(count.Households),
            Poor = Count(count.Poor),
            NearPoor = Count(count.NearPoor),
            PoorRate = Rate(count.Poor),
            NearPoorRate = Rate(count.NearPoor),
            PublishedIn = round.PublishedIn,
            Note = round.Note,
        };
    }

    private static PovertyPoint Gap(int year, FigureSource source)
    {
        var missing = Figure.Missing(source == FigureSource.OfficialReturns ? "no return is recorded" : "no published round speaks for this area and base");
        return new PovertyPoint(year, null, null, null, source, false, false, null)
        {
            Households = missing,
            Poor = missing,
            NearPoor = missing,
            PoorRate = missing,
            NearPoorRate = missing,
        };
    }
}

internal sealed class PovertyPointType : ShownType<PovertyPoint>
{
    public PovertyPointType()
    {
        Name = "PovertyPoint";
        Description = "The figures of one area and year under one standard; a year without any is a point whose figures are MISSING.";
        Show<IntGraphType>("year", "The review year.", point => point.Year);
        ShowAny<StringGraphType>("standard", "The poverty standard, such as VN-2016; figures under different standards do not compare.", point => point.Standard);
        ShowAny<DateOnlyGraphType>("day", "The day it describes.", point => point.Day);
        ShowAny<ReturnKindType>("kind", "The yearly review, or the one that opens a standard's period.", point => point.Kind);
        Show<FigureSourceType>("source", "Where it comes from.", point => point.Source);
        Show<BooleanGraphType>("isSynthetic", "Whether it was made up for demonstration.", point => point.IsSynthetic);
        Show<FigureType>("households", "All households of the base.", point => point.Households);
        Show<FigureType>("poor", "Poor households at the end of the year (hộ nghèo).", point => point.Poor);
        Show<FigureType>("nearPoor", "Near-poor households at the end of the year (hộ cận nghèo).", point => point.NearPoor);
        Show<FigureType>("poorRate", "Poor households as a share of all households of the base (tỷ lệ hộ nghèo).", point => point.PoorRate);
        Show<FigureType>("nearPoorRate", "Near-poor households as a share of all households of the base.", point => point.NearPoorRate);
        ShowAny<StringGraphType>("publishedIn", "Where it was published.", point => point.PublishedIn);
        ShowAny<StringGraphType>("note", "A remark.", point => point.Note);
    }
}
