using System.ComponentModel;
using Twinning.Domain;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.Standards;

/// <summary>An indicator as the file writes it.</summary>
[Description("An indicator of deprivation.")]
internal sealed record IndicatorEntry(
    [property: Description("Its name, which never changes its meaning. An indicator of a national standard keeps that standard's code; any other has one of its own.")]
    string Code,
    [property: Description("What the document calls it.")]
    string Vietnamese,
    [property: Description("What it is called in English.")]
    string English,
    [property: Description("The service it is listed under.")]
    DimensionEntry Dimension,
    [property: Description("Its share of the whole as an exact fraction, such as \"1/10\"; left out where no source weighs the indicators.")]
    string? Weight = null,
    [property: Description("The place in the document, such as \"Phụ lục\".")]
    string? Provision = null,
    [property: Description("The deciding words, in Vietnamese as they stand there.")]
    string? Quote = null,
    [property: Description("What was seen of it and through whom.")]
    string? Remark = null) : IPlaceInDocument
{
    /// <exception cref="System.FormatException">The weight is no fraction.</exception>
    public Indicator In(LegalSource document)
    {
        var source = document.Of(this);
        return new Indicator(
            Code,
            Vietnamese,
            English,
            new Dimension(Dimension.Vietnamese, Dimension.English),
            Weight is null ? null : new Sourced<Fraction>(FractionText.Parse(Weight), source),
            source);
    }
}

/// <summary>A dimension as the file writes it.</summary>
[Description("A basic social service under which indicators are listed.")]
internal sealed record DimensionEntry(
    [property: Description("What the document calls it.")]
    string Vietnamese,
    [property: Description("What it is called in English.")]
    string English);

/// <summary>The reading of survey points as the file writes it.</summary>
[Description("How the standard reads the points of its survey form.")]
internal sealed record SurveyEntry(
    [property: Description("The lines in the countryside.")]
    SurveyLinesEntry Rural,
    [property: Description("The lines in town.")]
    SurveyLinesEntry Urban,
    [property: Description("From how many deprivation points a household has enough deprivations, this number included.")]
    CountEntry DeprivationPoints,
    [property: Description("The points that each deprived indicator counts for.")]
    CountEntry PointsPerIndicator,
    [property: Description("What the form calls the income points.")]
    string IncomeLabel,
    [property: Description("What the form calls the deprivation points.")]
    string DeprivationLabel)
{
    public SurveyCutoffs In(LegalSource document) => new(
        Rural.In(document), Urban.In(document), DeprivationPoints.In(document), PointsPerIndicator.In(document), IncomeLabel, DeprivationLabel);
}

/// <summary>Lines of income points as the file writes them.</summary>
[Description("The lines of the income points where a household lives; each includes its own figure.")]
internal sealed record SurveyLinesEntry(
    [property: Description("At or below it a household is poor with enough deprivation points, and near-poor without.")]
    CountEntry WithDeprivations,
    [property: Description("At or below it income alone makes a household poor; left out where the standard has no such line.")]
    CountEntry? IncomeAlone = null)
{
    public SurveyLines In(LegalSource document) => new(IncomeAlone?.In(document), WithDeprivations.In(document));
}
