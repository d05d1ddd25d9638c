using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Localities;
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
            seen => WeakestSide.Rank(seen.Survey).Select(ranked => new SeenNeed(ranked, seen.Survey.Village, seen.Sight)));
    }
}

/// <summary>A need in its place, its village, and from where it is looked at.</summary>
internal sealed record SeenNeed(RankedNeed Ranked, VillageId Village, Sight Sight) : Seen(Sight);

internal sealed class RankedNeedType : SeenType<SeenNeed>
{
    public RankedNeedType()
    {
        Name = "RankedNeed";
        Description = "How weak a village is in a field, and why it stands where it stands among the others.";
        Show<IntGraphType>("place", "Its place, 1 for the weakest side.", seen => seen.Ranked.Place);
        Show<SupportFieldType>("field", "The field.", seen => seen.Ranked.Need.Field);
        Show<IntGraphType>("severity", "How weak the village is in it: 0 for nothing wanting to 3.", seen => seen.Ranked.Need.Severity);
        Show<BooleanGraphType>("isWeakest", "Whether no other field is weaker, and something is wanting at all; several may be weakest.", seen => seen.Ranked.IsWeakest);
        ShowAny<IntGraphType>("priority", "The place that the village itself gave it, 1 for the first; empty where it gave none.", seen => seen.Ranked.Need.Priority);
        ShowPersons<ListGraphType<NonNullGraphType<NeedEvidenceType>>>(
            "evidence", "The figures that show it; they may count households.", seen => seen.Village, seen => seen.Ranked.Need.Evidence);
        ShowAll<ExplanationStepType>("reasons", "What puts it before the next field.", seen => seen.Ranked.Reasons);
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
