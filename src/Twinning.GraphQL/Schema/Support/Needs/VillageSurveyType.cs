using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty.Classification;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Needs;

/// <summary>A survey and from where it is looked at.</summary>
internal sealed record SeenSurvey(long Id, VillageSurvey Survey, Sight Sight) : Seen(Sight);

internal static class SurveyReads
{
    /// <summary>Reads surveys with their needs: two commands, however many surveys.</summary>
    public static async Task<IReadOnlyList<SeenSurvey>> ReadAsync(IResolveFieldContext context, Sight sight, IQueryable<VillageSurveyRow> surveys)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = await surveys.OrderBy(row => row.Year).ThenBy(row => row.Id).ToListAsync(context.CancellationToken);
        var ids = rows.Select(row => row.Id).ToList();
        var needs = (await (await reader.FactsAsync<VillageNeedRow>(sight.Version, context.CancellationToken))
            .Where(row => EF.Parameter(ids).Contains(row.Id)).ToListAsync(context.CancellationToken)).ToLookup(row => row.Id);
        return [.. rows.Select(row => new SeenSurvey(row.Id, SurveyMapping.ToDomain(row, needs[row.Id]), sight))];
    }

    /// <summary>Reads the surveys of all villages of a list with one batch.</summary>
    public static object OfVillage(IResolveFieldContext<SeenVillage> context)
    {
        var (sight, year) = (context.Source.Sight, context.GetArgument<int?>("year"));
        return Batches.At<long, IEnumerable<SeenSurvey>>(context, async villages =>
        {
            var reader = context.RequestServices!.GetRequiredService<StoreReader>();
            var rows = (await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken))
                .Where(row => EF.Parameter(villages).Contains(row.VillageId) && (year == null || row.Year == year));
            var seen = (await ReadAsync(context, sight, rows)).ToLookup(survey => survey.Survey.Village.Value);
            return village => seen[village];
        }).Load(context.Source.Id.Value);
    }

    public static async Task<SeenSurvey?> FindAsync(IResolveFieldContext context, Sight sight, long id)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        var rows = (await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken)).Where(row => row.Id == id);
        return (await ReadAsync(context, sight, rows)).SingleOrDefault();
    }
}

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
