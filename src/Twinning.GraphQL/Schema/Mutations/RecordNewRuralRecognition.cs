using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordNewRuralRecognitionInput(
    string Area,
    NewRuralLevel Level,
    RecognitionStage Stage,
    DateOnly From,
    DateOnly? Until,
    string? Instrument,
    DecidingDocument DecidingDocument,
    string? Corrects,
    string? IdempotencyKey) : IIdempotent
{
    /// <exception cref="RequestException">No area has the id, or no instrument the code.</exception>
    public NewRuralRecognition ToDomain(Registers registers)
    {
        var (type, number) = NodeId.Read(Area);
        return (type is "Area" or "Village" ? registers.Areas.Find(new AreaId(number)) : null) is { } area
            ? new NewRuralRecognition(area.Id, Level, Stage, Days.Of(From, Until), Instrument is null ? null : Find(Instrument), DecidingDocument)
            : throw new RequestException(ErrorCodes.NotFound, $"No area has the id '{Area}'.");
    }

    private static NewRuralInstrument Find(string code) =>
        NewRuralInstruments.All.SingleOrDefault(instrument => instrument.Source.Id == code) ?? throw new RequestException(
            ErrorCodes.BadInput,
            $"No instrument has the code '{code}'; known are {string.Join(", ", NewRuralInstruments.All.Select(instrument => instrument.Source.Id))}.");
}

internal sealed class RecordNewRuralRecognitionInputType : InputObjectGraphType<RecordNewRuralRecognitionInput>
{
    public RecordNewRuralRecognitionInputType()
    {
        Name = "RecordNewRuralRecognitionInput";
        Description = "That a village, commune or district is recognised as a new rural area, or has filed for it.";
        Field<NonNullGraphType<IdGraphType>>("area").Description("The area or village.");
        Field<NonNullGraphType<NewRuralLevelType>>("level").Description("How far.");
        Field<NonNullGraphType<RecognitionStageType>>("stage").Description("Whether it was recognised or has filed.");
        Field<NonNullGraphType<DateOnlyGraphType>>("from").Description("The day of the decision or the filing.");
        Field<DateOnlyGraphType>("until").Description("The last day, included; none while there is none.");
        Field<StringGraphType>("instrument").Description("The code, as in legalSources, of the document whose criteria it is measured by; only a filing may leave it out.");
        Field<NonNullGraphType<DecidingDocumentInputType>>("decidingDocument").Description("The decision, or the letter by which it filed.");
        Field<IdGraphType>("corrects").Description("The recorded recognition that it replaces; also the way to end one.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordNewRuralRecognitionPayloadType : PayloadType
{
    public RecordNewRuralRecognitionPayloadType()
        : base("RecordNewRuralRecognitionPayload", "What became of recording a recognition.")
    {
        Field<NewRuralRecognitionType>("newRuralRecognition").Description("The recognition; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await RecognitionReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class RecordNewRuralRecognition
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordNewRuralRecognitionInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var candidate = input.ToDomain(session.Registers);
            context.Viewer().RequireScope(session.Registers, candidate.Area, input.From);
            var others = await session.Now<NewRuralRecognitionRow>().Where(row => row.AreaId == candidate.Area.Value).ToListAsync(context.CancellationToken);
            var replaced = input.Corrects is { } corrects
                ? others.Find(row => row.Id == NodeId.Read(corrects, "NewRuralRecognition"))
                    ?? throw new RequestException(ErrorCodes.NotFound, $"The area has no recognition with the id '{corrects}'.")
                : null;
            var result = RecognitionRules.Judge(
                candidate, session.Registers.Areas, [.. others.Where(row => row != replaced).Select(RecognitionMapping.ToDomain)]);
            return await session.KeepAsync(result, replaced?.Id, id => RecognitionMapping.ToRow(candidate, id), context.CancellationToken);
        });
        return new Payload(written, sight);
    }
}
