using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;

namespace Twinning.GraphQL.Schema.Poverty.Standards;

/// <summary>A poverty standard, and from where its place is looked at.</summary>
internal sealed record SeenStandard(PovertyStandard Standard, Sight Sight) : Seen(Sight)
{
    public SeenArea? Jurisdiction =>
        Standard.Jurisdiction is { } id && Sight.Registers.Areas.Find(id) is { } area ? new SeenArea(area, Sight) : null;
}

internal sealed class PovertyStandardType : ShownType<SeenStandard>
{
    public PovertyStandardType()
    {
        Name = "PovertyStandard";
        Description = "A poverty standard (chuẩn nghèo đa chiều): what it governs, its income lines and its indicators, each with its source.";
        Show<StringGraphType>("id", "Its name, such as VN-2022.", seen => seen.Standard.Id.Value);
        Show<BooleanGraphType>("isNational", "Whether it is the country's; otherwise a place added it.", seen => seen.Standard.Jurisdiction is null);
        ShowAny<AreaType>("jurisdiction", "The place whose households it classifies; empty for a national one.", seen => seen.Jurisdiction);
        Show<LegalSourceType>("instrument", "The decree or decision that sets it.", seen => seen.Standard.Instrument);
        ShowAll<GovernedReviewType>("reviews", "The reviews it governs.", seen => seen.Standard.Reviews);
        Show<IncomeLinesType>("rural", "The income lines in the countryside (khu vực nông thôn).", seen => seen.Standard.Rural);
        Show<IncomeLinesType>("urban", "The income lines in town (khu vực thành thị).", seen => seen.Standard.Urban);
        Show<SourcedCountType>(
            "deprivationCutoff", "From how many deprived indicators a household has enough, this number included.", seen => seen.Standard.DeprivationCutoff);
        ShowAny<ListGraphType<NonNullGraphType<IndicatorType>>>(
            "indicators", "The indicators in the order of the text; empty where they are not known.", seen => seen.Standard.Indicators);
        ShowAny<SurveyCutoffsType>(
            "surveyPoints", "How points of the survey form are read; empty where that is not known.", seen => seen.Standard.SurveyPoints);
        ShowAll<StandardPartType>(
            "notKnown", "What no text that was seen tells of it, and what is therefore empty.", seen => NotKnown(seen.Standard));
    }

    private static IEnumerable<StandardPart> NotKnown(PovertyStandard standard)
    {
        var missing = new (StandardPart Part, bool IsMissing)[]
        {
            (StandardPart.BaselineReview, standard.BaselineYears.Count == 0),
            (StandardPart.AverageLine, standard.Rural.Average is null || standard.Urban.Average is null),
            (StandardPart.Indicators, standard.Indicators is null),
            (StandardPart.SurveyPoints, standard.SurveyPoints is null),
        };
        return missing.Where(part => part.IsMissing).Select(part => part.Part);
    }
}

internal sealed class GovernedReviewType : ShownType<GovernedReview>
{
    public GovernedReviewType()
    {
        Name = "GovernedReview";
        Description = "A review that a standard governs. In one autumn two standards may be in use, one for each kind of review.";
        Show<ReturnKindType>("kind", "Whether it is the yearly review or the one that opens a period.", review => review.Kind);
        Show<IntGraphType>("year", "The review year.", review => review.Year);
        Show<LegalSourceType>("source", "The text that makes the standard govern it.", review => review.Source);
    }
}
