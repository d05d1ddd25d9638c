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
    private readonly Lazy<AlkireFosterResult?> _measured = new(() => Round?.Standard is { Indicators: { } indicators } standard
        && Round.ProfileOf(Area.Area.Id.Value, Population, Settlement, indicators.Count) is { } profile
            ? AlkireFoster.Measure(profile, IndicatorWeights.Equal(indicators.Count), OwnCutoff(standard, indicators.Count), Weighting.Households)
            : null);

    /// <summary>Gets why no round speaks for it.</summary>
    public string Absent
    {
        get => field ?? WhyAbsent();
        init;
    }

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

        var own = OwnCutoff(standard, indicators.Count);
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

    /// <summary>Returns a measure of Alkire and Foster at the standard's own cut-off, of households under equal weights.</summary>
    public Figure Measure(Func<AlkireFosterResult, Figure> shown) =>
        Counts is null ? Domain.Statistics.Figure.Missing(Absent)
        : Round!.Standard?.Indicators is null ? Domain.Statistics.Figure.Missing($"the indicators of {Round.StandardName} are not known", Round.StandardName, Round.AsOf)
        : !Gated.Shows(PublicTable.Multidimensional, Area.Area.Id.Value, Year, Settlement) ? Domain.Statistics.Figure.Suppressed(Round.StandardName, Round.AsOf)
        : shown(_measured.Value!);

    /// <summary>Returns a share of deprivations, each of equal weight: those that the poor have, of all that some households could have.</summary>
    public Figure ScoreRate(AlkireFosterResult measured, long of) => of == 0
        ? Domain.Statistics.Figure.Missing(measured.Total == 0 ? "there are no households" : "nobody is poor", Round!.StandardName, Round.AsOf)
        : MeasureRate(measured, (long)(measured.AdjustedHeadcountRatio.Numerator * Fraction.Of(measured.Weights.Count)).Numerator, checked(of * measured.Weights.Count));

    /// <summary>Returns a rate of what was measured.</summary>
    public Figure MeasureRate(AlkireFosterResult measured, long above, long below) => Domain.Statistics.Figure.Rate(
        above, below, Round!.StandardName, Round.AsOf, Gated.ShowsAll ? measured.Missing : null, measured.Total);

    public Figure Figure(Func<AreaCounts, Figure> shown) =>
        Counts is not { } counts ? Domain.Statistics.Figure.Missing(Absent)
        : IsShown ? shown(counts)
        : Domain.Statistics.Figure.Suppressed(Round!.StandardName, Round.AsOf);

    private string WhyAbsent()
    {
        var rounds = Gated.Rounds.Where(round => round.Year == Year).ToList();
        return rounds.Count == 0 ? $"not surveyed: {Year} has no {(Gated.ShowsAll ? string.Empty : "published ")}round"
            : !rounds.Exists(round => round.VillagesOf.ContainsKey(Area.Area.Id.Value)) ? $"not surveyed: no round of {Year} covers all of this area"
            : $"not surveyed: the rounds of {Year} count minority households only";
    }

    private static PovertyCutoff OwnCutoff(PovertyStandard standard, int indicators) => PovertyCutoff.OfCount(standard.DeprivationCutoff.Value, indicators);

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
        foreach (var figure in PovertyFigures.All.Where(figure => !figure.IsMultidimensional))
        {
            Show<FigureType>(figure.Name, figure.Description, figure.Of);
        }

        Field<NonNullGraphType<ListGraphType<NonNullGraphType<MeasureRowType>>>>("measures")
            .Description("Multidimensional poverty after Alkire and Foster with equal weights; empty where hidden, or where the standard's indicators are not known.")
            .Argument<StringGraphType>("cutoff", "The score from which a household is poor, such as \"3/10\" or \"0.3\"; the standard's when left out. Others need the role office.")
            .Argument<WeightingType>("weighting", "Whether households or people are counted; people need the role office.")
            .Resolve(context => context.Source.Measures(
                context.GetArgument<string?>("cutoff"), context.GetArgument<Weighting?>("weighting") ?? Weighting.Households));
    }
}
