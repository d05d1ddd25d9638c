using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Measures;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Measures;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics;

/// <summary>What the reviews of a year found in an area, or in its rural or urban part.</summary>
internal sealed record PovertyStatistic(
    SeenArea Area, int Year, PopulationBase Population, SettlementType? Settlement, ReviewedRound? Round, GatedYears Gated)
{
    private AreaCounts? Counts => Round?.CountsOf(Area.Area.Id.Value, Population, Settlement);

    /// <summary>Gets a value indicating whether the counts by status are shown.</summary>
    public bool IsShown => Gated.Shows(PublicTable.Statuses, Area.Area.Id.Value, Year, Settlement);

    public Figure Count(Func<AreaCounts, long> count) => Figure(counts =>
        Domain.Statistics.Figure.Count(count(counts), Round!.StandardName, Round.AsOf, counts.Households, Missing(counts)));

    public Figure Rate(Func<AreaCounts, long> count) => Figure(counts =>
        Domain.Statistics.Figure.Rate(count(counts), counts.Households, Round!.StandardName, Round.AsOf, Missing(counts)));

    /// <summary>Returns the figures of each indicator; none where the standard's indicators are not known.</summary>
    public IReadOnlyList<IndicatorFigures> Indicators() =>
        Round?.Standard?.Indicators is { } indicators && Round.ProfileCountsOf(Area.Area.Id.Value, Population, Settlement) is { } profile
            ? [.. indicators.Select((indicator, place) => new IndicatorFigures(this, indicator, place, profile))]
            : [];

    /// <summary>Returns the measures of Alkire and Foster at a cut-off, the standard's own when none is given.</summary>
    public IReadOnlyList<MeasureRow> Measures(string? cutoff, Weighting weighting)
    {
        if (Round?.Standard is not { Indicators: { } indicators } standard)
        {
            return [];
        }

        var own = PovertyCutoff.OfCount(standard.DeprivationCutoff.Value, indicators.Count);
        var chosen = cutoff is null ? own : CutoffOf(FractionText.Read(cutoff, "cutoff"));
        if (!Gated.ShowsAll && (chosen != own || weighting != Weighting.Households))
        {
            throw new RequestException(
                ErrorCodes.Forbidden,
                $"Only the office sees other measures than those of households at the standard's cut-off, {standard.DeprivationCutoff.Value}/{indicators.Count}.");
        }

        return Gated.Shows(PublicTable.Multidimensional, Area.Area.Id.Value, Year, Settlement)
            && Round.ProfileOf(Area.Area.Id.Value, Population, Settlement, indicators.Count) is { } profile
            ? AlkireFoster.Measure(profile, IndicatorWeights.Equal(indicators.Count), chosen, weighting).ToRows(Area.Area.NameOn(Area.Sight.AsOf))
            : [];
    }

    public Figure Figure(Func<AreaCounts, Figure> shown) =>
        Counts is not { } counts ? Domain.Statistics.Figure.Missing("no published round speaks for this area, year and base")
        : IsShown ? shown(counts)
        : Domain.Statistics.Figure.Suppressed(Round!.StandardName, Round.AsOf);

    private static PovertyCutoff CutoffOf(Fraction score) => score > Fraction.Zero && score <= Fraction.One
        ? PovertyCutoff.Of(score)
        : throw new RequestException(ErrorCodes.BadInput, "The cutoff must be above 0 and at most 1.");

    // How many could not be decided is itself a count of households, and small nearly always.
    private long? Missing(AreaCounts counts) => Gated.ShowsAll ? counts.Undecided : null;
}

internal sealed class PovertyStatisticType : ShownType<PovertyStatistic>
{
    public PovertyStatisticType()
    {
        Name = "PovertyStatistic";
        Description = "What the household reviews of a year found in an area, or in its rural or urban part.";
        Show<AreaType>("area", "The area.", statistic => statistic.Area);
        Show<IntGraphType>("year", "The review year.", statistic => statistic.Year);
        Show<PopulationBaseType>("population", "Which households are counted.", statistic => statistic.Population);
        ShowAny<SettlementTypeType>("settlement", "Only the rural or the urban villages; empty for both.", statistic => statistic.Settlement);
        ShowAny<StringGraphType>("standard", "The poverty standard; figures under different standards do not compare.", statistic => statistic.Round?.StandardName);
        ShowAny<DateOnlyGraphType>("day", "The day the figures describe.", statistic => statistic.Round?.AsOf);
        Show<BooleanGraphType>("isSynthetic", "Whether any of it was made up for demonstration.", statistic => statistic.Round?.IsSynthetic ?? false);
        ShowAny<StringGraphType>("publishedIn", "The documents it was published under; empty for figures only the office sees.", statistic => statistic.Round?.PublishedIn);
        Show<FigureType>("households", "All households of the base.", statistic => statistic.Count(counts => counts.Households));
        Show<FigureType>("people", "The people in them.", statistic => statistic.Count(counts => counts.People));
        Show<FigureType>("poor", "Poor households (hộ nghèo).", statistic => statistic.Count(counts => counts.Poor));
        Show<FigureType>("poorPeople", "The people in poor households.", statistic => statistic.Count(counts => counts.PoorPeople));
        Show<FigureType>("nearPoor", "Near-poor households (hộ cận nghèo).", statistic => statistic.Count(counts => counts.NearPoor));
        Show<FigureType>("poorRate", "Poor households as a share of all of the base (tỷ lệ hộ nghèo).", statistic => statistic.Rate(counts => counts.Poor));
        Show<FigureType>("nearPoorRate", "Near-poor households as a share of all of the base.", statistic => statistic.Rate(counts => counts.NearPoor));
        Show<FigureType>(
            "poorOrNearPoorRate",
            "Poor and near-poor households as a share of all of the base: what communiqués call tỷ lệ nghèo đa chiều.",
            statistic => statistic.Rate(counts => counts.Poor + counts.NearPoor));
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MeasureRowType>>>>("measures")
            .Description("Multidimensional poverty after Alkire and Foster with equal weights; empty where hidden, or where the standard's indicators are not known.")
            .Argument<StringGraphType>("cutoff", "The score from which a household is poor, such as \"3/10\" or \"0.3\"; the standard's when left out. Others need the role office.")
            .Argument<WeightingType>("weighting", "Whether households or people are counted; people need the role office.")
            .Resolve(context => context.Source.Measures(
                context.GetArgument<string?>("cutoff"), context.GetArgument<Weighting?>("weighting") ?? Weighting.Households));
    }
}
