using GraphQL.Types;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Poverty.Standards;

internal sealed class SurveyCutoffsType : ShownType<SurveyCutoffs>
{
    public SurveyCutoffsType()
    {
        Name = "SurveyCutoffs";
        Description = "How a standard reads the points of its survey form (Phiếu B). Points of two forms do not compare.";
        Show<SurveyLinesType>("rural", "The lines in the countryside.", form => form.Rural);
        Show<SurveyLinesType>("urban", "The lines in town.", form => form.Urban);
        Show<SourcedCountType>(
            "deprivationPoints", "From how many deprivation points a household has enough deprivations, this number included.", form => form.DeprivationPoints);
        Show<SourcedCountType>("pointsPerIndicator", "The points that each deprived indicator counts for.", form => form.PointsPerIndicator);
        Show<StringGraphType>("incomeLabel", "What the form calls the income points: B1 or A.", form => form.IncomeLabel);
        Show<StringGraphType>("deprivationLabel", "What the form calls the deprivation points: B2 or B.", form => form.DeprivationLabel);
    }
}

internal sealed class SurveyLinesType : ShownType<SurveyLines>
{
    public SurveyLinesType()
    {
        Name = "SurveyLines";
        Description = "The lines of the income points where a household lives; each includes its own figure.";
        ShowAny<SourcedCountType>(
            "incomeAlone", "At or below it income alone makes a household poor; empty where the standard has no such line.", lines => lines.IncomeAlone);
        Show<SourcedCountType>(
            "withDeprivations", "At or below it a household is poor with enough deprivation points, and near-poor without.", lines => lines.WithDeprivations);
    }
}
