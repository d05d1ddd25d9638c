using GraphQL.Types;
using Twinning.Domain.Poverty;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty.Statistics;

/// <summary>How many households of an area are deprived in one indicator.</summary>
internal sealed record IndicatorFigures(PovertyStatistic Of, Indicator Indicator, int Place, ProfileCounts Profile)
{
    public Figure Deprived => Shown(PublicTable.Deprived(Place), Profile.All[Place], null);

    public Figure DeprivedRate => Shown(PublicTable.Deprived(Place), Profile.All[Place], Profile.All.Households);

    public Figure PoorDeprived => Shown(PublicTable.PoorDeprived(Place), Profile.Poor[Place], null);

    public Figure PoorDeprivedRate => Shown(PublicTable.PoorDeprived(Place), Profile.Poor[Place], Profile.Poor.Households);

    private Figure Shown(PublicTable table, long count, long? denominator)
    {
        var (standard, day) = (Of.Round!.StandardName, Of.Round.AsOf);
        long? missing = Of.Gated.ShowsAll ? Profile.All.Missing : null;
        return !Of.Gated.Shows(table, Of.Area.Area.Id.Value, Of.Year, Of.Settlement) ? Figure.Suppressed(standard, day)
            : denominator is { } below ? Figure.Rate(count, below, standard, day, missing)
            : Figure.Count(count, standard, day, Profile.All.Households, missing);
    }
}

internal sealed class IndicatorFiguresType : ShownType<IndicatorFigures>
{
    public IndicatorFiguresType()
    {
        Name = "IndicatorFigures";
        Description = "How many households are deprived in one indicator (chỉ số thiếu hụt).";
        Show<StringGraphType>("code", "The indicator.", figures => figures.Indicator.Code);
        Show<StringGraphType>("vi", "Its name in Vietnamese.", figures => figures.Indicator.Vietnamese);
        Show<StringGraphType>("en", "Its name in English.", figures => figures.Indicator.English);
        Show<FigureType>("deprived", "Households deprived in it, poor or not.", figures => figures.Deprived);
        Show<FigureType>("deprivedRate", "Households deprived in it as a share of those whose indicators are all known.", figures => figures.DeprivedRate);
        Show<FigureType>("poorDeprived", "Poor households deprived in it.", figures => figures.PoorDeprived);
        Show<FigureType>("poorDeprivedRate", "Poor households deprived in it as a share of the poor ones whose indicators are all known.", figures => figures.PoorDeprivedRate);
    }
}

internal sealed class DeprivationProfileType : ShownType<PovertyStatistic>
{
    public DeprivationProfileType()
    {
        Name = "DeprivationProfile";
        Description = "The deprivations of an area's households, indicator by indicator.";
        Show<Localities.AreaType>("area", "The area.", statistic => statistic.Area);
        Show<IntGraphType>("year", "The review year.", statistic => statistic.Year);
        ShowAny<StringGraphType>("standard", "The poverty standard, which sets the indicators.", statistic => statistic.Round?.StandardName);
        Show<FigureType>("households", "All households of the base.", statistic => statistic.Count(counts => counts.Households));
        Show<FigureType>("poor", "Poor households.", statistic => statistic.Count(counts => counts.Poor));
        ShowAll<IndicatorFiguresType>("indicators", "The indicators; none where no round speaks for the area, or where the standard's indicators are not known.", statistic => statistic.Indicators());
    }
}
