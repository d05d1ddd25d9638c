namespace Twinning.GraphQL.Schema.Poverty.Standards;

/// <summary>A part of a standard that may be not known.</summary>
internal enum StandardPart
{
    BaselineReview,
    AverageLine,
    Indicators,
    SurveyPoints,
}

internal sealed class StandardPartType : EnumType<StandardPart>
{
    public StandardPartType()
        : base("StandardPart", "A part of a standard that may be not known.")
    {
        Value(StandardPart.BaselineReview, "The year of the review that opens its period.");
        Value(StandardPart.AverageLine, "The upper line of the average living standard, or whether it has that class at all.");
        Value(StandardPart.Indicators, "The indicators and when a household is deprived in them.");
        Value(StandardPart.SurveyPoints, "How points of the survey form are read.");
    }
}
