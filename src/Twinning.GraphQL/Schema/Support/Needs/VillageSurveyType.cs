using GraphQL.Types;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Support.Needs;

internal sealed class VillageSurveyType : ShownType<SeenSurvey>
{
    public VillageSurveyType()
    {
        Name = "VillageSurvey";
        Description = "The yearly survey of a village: where it is weak, on which the year's plan rests.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("VillageSurvey", seen.Id));
        Show<VillageType>("village", "The village.", seen => seen.Sight.Village(seen.Survey.Village));
        Show<IntGraphType>("year", "The year it is counted for.", seen => seen.Survey.Year);
        Show<DateOnlyGraphType>("day", "The day it was held.", seen => seen.Survey.Day);
        Show<DecidingDocumentType>("document", "The minutes or report that record it.", seen => seen.Survey.Document);
        ShowAll<RankedNeedType>(
            "needs",
            "What was found, the weakest side first; a field that is left out was not surveyed.",
            seen => WeakestSide.Rank(seen.Survey));
    }
}

internal sealed class RankedNeedType : ShownType<RankedNeed>
{
    public RankedNeedType()
    {
        Name = "RankedNeed";
        Description = "How weak a village is in a field, and why it stands where it stands among the others.";
        Show<IntGraphType>("place", "Its place, 1 for the weakest side.", ranked => ranked.Place);
        Show<SupportFieldType>("field", "The field.", ranked => ranked.Need.Field);
        Show<IntGraphType>("severity", "How weak the village is in it: 0 for nothing wanting to 3.", ranked => ranked.Need.Severity);
        Show<BooleanGraphType>("isWeakest", "Whether no other field is weaker, and something is wanting at all; several may be weakest.", ranked => ranked.IsWeakest);
        ShowAny<IntGraphType>("priority", "The place that the village itself gave it, 1 for the first; empty where it gave none.", ranked => ranked.Need.Priority);
        ShowAll<NeedEvidenceType>("evidence", "The figures that show it.", ranked => ranked.Need.Evidence);
        ShowAll<ExplanationStepType>("reasons", "What puts it before the next field.", ranked => ranked.Reasons);
    }
}

internal sealed class NeedEvidenceType : ShownType<NeedEvidence>
{
    public NeedEvidenceType()
    {
        Name = "NeedEvidence";
        Description = "A figure that shows a need.";
        Show<StringGraphType>("name", "What was counted or measured.", evidence => evidence.Name);
        Show<QuantityType>("figure", "The figure with its unit.", evidence => evidence.Figure);
    }
}
