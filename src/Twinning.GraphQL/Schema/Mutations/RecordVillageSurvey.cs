using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Law;
using Twinning.Domain.Support.Needs;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Support;
using Twinning.GraphQL.Schema.Support.Needs;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordVillageSurveyInput(
    string Village, int Year, DateOnly Day, DecidingDocument Document, IReadOnlyList<VillageNeed> Needs, bool Correct, string? IdempotencyKey) : IIdempotent;

internal sealed class RecordVillageSurveyInputType : InputObjectGraphType<RecordVillageSurveyInput>
{
    public RecordVillageSurveyInputType()
    {
        Name = "RecordVillageSurveyInput";
        Description = "The yearly survey of a village; one a village and year.";
        Field<NonNullGraphType<IdGraphType>>("village").Description("The village.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The year it is counted for.");
        Field<NonNullGraphType<DateOnlyGraphType>>("day").Description("The day it was held.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("document").Description("The minutes or report that record it.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<VillageNeedInputType>>>>("needs").Description("What was found, each field once.");
        Field<BooleanGraphType>("correct").DefaultValue(false).Description("Whether it replaces the survey already recorded for the village and year.");
        this.WithIdempotencyKey();
    }
}

internal sealed class VillageNeedInputType : InputObjectGraphType<VillageNeed>
{
    public VillageNeedInputType()
    {
        Name = "VillageNeedInput";
        Description = "What a survey found in one field.";
        Field<NonNullGraphType<SupportFieldType>>("field").Description("The field.");
        Field<NonNullGraphType<IntGraphType>>("severity").Description("How weak the village is in it: 0 for nothing wanting to 3.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<NeedEvidenceInputType>>>>("evidence").DefaultValue(Array.Empty<NeedEvidence>()).Description("The figures that show it.");
        Field<IntGraphType>("priority").Description("The place that the village itself gave it, 1 for the first.");
    }
}

internal sealed class NeedEvidenceInputType : InputObjectGraphType<NeedEvidence>
{
    public NeedEvidenceInputType()
    {
        Name = "NeedEvidenceInput";
        Description = "A figure that shows a need; of things and households together, never of one person.";
        Field<NonNullGraphType<StringGraphType>>("name").Description("What was counted or measured.");
        Field<NonNullGraphType<QuantityInputType>>("figure").Description("The figure with its unit.");
    }
}

internal sealed class RecordVillageSurveyPayloadType : PayloadType
{
    public RecordVillageSurveyPayloadType()
        : base("RecordVillageSurveyPayload", "What became of recording a survey.")
    {
        Field<VillageSurveyType>("villageSurvey").Description("The survey; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await SurveyReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordVillageSurvey
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordVillageSurveyInput>("input");
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var village = session.Village(input.Village);
                context.RequireDuty(session.Registers, village, input.Day);
                var candidate = new VillageSurvey(village, input.Year, input.Day, input.Document, input.Needs);
                var others = await session.Now<VillageSurveyRow>().Where(row => row.VillageId == village.Value).ToListAsync(context.CancellationToken);
                var replaced = input.Correct ? others.Find(row => row.Year == input.Year) : null;
                var result = SurveyRules.Judge(candidate, [.. others.Where(row => row != replaced).Select(row => SurveyMapping.ToDomain(row, []))]);
                return await session.KeepAsync(
                    result, replaced?.Id, id => SurveyMapping.ToRow(candidate, id), id => SurveyMapping.ToNeedRows(candidate, id), context.CancellationToken);
            },
            agencies: true);
        return new Payload(written, sight);
    }
}
