using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Rules;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>A series of figures with what may be compared and what looks misprinted.</summary>
internal sealed record PovertyTrend(
    SeenArea Area, PopulationBase Population, IReadOnlyList<PovertyPoint> Points, IReadOnlyList<PublishedFigureFinding> Findings);

internal sealed class PovertyTrendType : ShownType<PovertyTrend>
{
    public PovertyTrendType()
    {
        Name = "PovertyTrend";
        Description = "A series of poverty figures, gaps included, with what may be compared and what looks misprinted.";
        Show<AreaType>("area", "The area.", trend => trend.Area);
        Show<PopulationBaseType>("population", "Which households are counted.", trend => trend.Population);
        ShowAll<PovertyPointType>("points", "The figures by year and standard; a year without any says so.", trend => trend.Points);
        ShowAll<ComparabilitySpellType>("spells", "The stretches in which every two points compare.", trend => ComparabilitySpell.Of(
            trend.Points.Where(point => point.Standard is not null).Select(point => new SeriesPoint(point.Year, point.Standard!, trend.Population.ToString()))));
        ShowAll<PublishedFigureFindingType>("findings", "Printed figures that contradict others, with the figure that would fit.", trend => trend.Findings);
    }
}

internal sealed class FindingKindType : EnumType<FindingKind>
{
    public FindingKindType()
        : base("FindingKind", "What is wrong with a printed figure.")
    {
        Value(FindingKind.RateContradictsCounts, "A printed rate differs from the counts printed beside it.");
        Value(FindingKind.RateOutOfSeries, "A printed rate implies a number of households that does not fit the years around it.");
        Value(FindingKind.TotalDiffersFromParts, "A printed total differs from the sum of its parts.");
    }
}

internal sealed class PublishedFigureFindingType : ShownType<PublishedFigureFinding>
{
    public PublishedFigureFindingType()
    {
        Name = "PublishedFigureFinding";
        Description = "A printed figure that contradicts other printed figures.";
        Show<IntGraphType>("year", "The review year.", finding => finding.Key.Year);
        Show<StringGraphType>("standard", "The standard.", finding => finding.Key.Standard.Value);
        Show<StringGraphType>("figure", "Which figure.", finding => finding.Figure);
        Show<FindingKindType>("kind", "What is wrong with it.", finding => finding.Kind);
        Show<DecimalGraphType>("printed", "The figure as printed.", finding => finding.Printed);
        ShowAny<DecimalGraphType>("fits", "The figure that fits, where one digit or two swapped digits explain it.", finding => finding.Fits);
        Show<MessageType>("message", "What contradicts what.", finding => finding.Message);
    }
}
