using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed record RecordPovertyReturnInput(
    AreaInput Area, int Year, string Standard, PopulationBase Population, ReturnKind Kind, PovertyReturnFigures Figures, string? IdempotencyKey)
    : IIdempotent;

internal sealed class RecordPovertyReturnInputType : InputObjectGraphType<RecordPovertyReturnInput>
{
    public RecordPovertyReturnInputType()
    {
        Name = "RecordPovertyReturnInput";
        Description = "An official yearly return. Its key is area, year, standard and population base.";
        Field<NonNullGraphType<AreaInputType>>("area").Description("The area.");
        Field<NonNullGraphType<IntGraphType>>("year").Description("The review year.");
        Field<NonNullGraphType<StringGraphType>>("standard").Description("The standard the return states, such as VN-2022; it is never derived from the year.");
        Field<NonNullGraphType<PopulationBaseType>>("population").Description("Which households it counts.");
        Field<ReturnKindType>("kind").DefaultValue(ReturnKind.Annual).Description("The yearly review, or the one that opens a standard's period.");
        Field<NonNullGraphType<PovertyReturnFiguresType>>("figures").Description("Its figures.");
        this.WithIdempotencyKey();
    }
}

internal sealed class RecordPovertyReturnPayloadType : PayloadType
{
    public RecordPovertyReturnPayloadType()
        : base("RecordPovertyReturnPayload", "What became of recording a return.")
    {
        Field<PovertyReturnType>("povertyReturn").Description("The return; empty when a rule refused it.").ResolveAsync(PovertyReturnWrites.ShowAsync);
    }
}

internal sealed record CorrectPovertyReturnInput(string PovertyReturn, PovertyReturnFigures Figures, string? IdempotencyKey) : IIdempotent;

internal sealed class CorrectPovertyReturnInputType : InputObjectGraphType<CorrectPovertyReturnInput>
{
    public CorrectPovertyReturnInputType()
    {
        Name = "CorrectPovertyReturnInput";
        Description = "New figures for a recorded return; its key stays.";
        Field<NonNullGraphType<IdGraphType>>("povertyReturn").Description("The return to correct.");
        Field<NonNullGraphType<PovertyReturnFiguresType>>("figures").Description("All its figures, as they now are.");
        this.WithIdempotencyKey();
    }
}

internal sealed class CorrectPovertyReturnPayloadType : PayloadType
{
    public CorrectPovertyReturnPayloadType()
        : base("CorrectPovertyReturnPayload", "What became of correcting a return.")
    {
        Field<PovertyReturnType>("povertyReturn").Description("The return; empty when a rule refused it.").ResolveAsync(PovertyReturnWrites.ShowAsync);
    }
}

internal static class RecordPovertyReturn
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordPovertyReturnInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var place = new Sight(input.Figures.AsOf, session.Version, session.Registers, viewer);
            var area = input.Area.Find(place);
            viewer.RequireScope(session.Registers, area.Id, input.Figures.AsOf);
            if (string.IsNullOrWhiteSpace(input.Standard))
            {
                throw new RequestException(ErrorCodes.BadInput, "The standard is empty; name one, such as VN-2022.");
            }

            var key = new ReturnKey(area.Id, input.Year, new StandardId(input.Standard), input.Population);
            var id = await session.NextIdAsync<PovertyReturnRow>(context.CancellationToken);
            return await PovertyReturnWrites.WriteAsync(context, session, input.Figures.ToReturn(key, input.Kind), id, corrects: false);
        });
        return new Payload(written, sight);
    }
}

internal static class CorrectPovertyReturn
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<CorrectPovertyReturnInput>("input");
        var viewer = context.Viewer();
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var id = NodeId.Read(input.PovertyReturn, "PovertyReturn");
            var row = await session.Now<PovertyReturnRow>().FirstOrDefaultAsync(row => row.Id == id, context.CancellationToken)
                ?? throw new RequestException(ErrorCodes.NotFound, $"No return has the id '{input.PovertyReturn}'.");
            var known = PovertyReturnMapping.ToDomain(row);
            viewer.RequireScope(session.Registers, known.Key.Area, input.Figures.AsOf);
            return await PovertyReturnWrites.WriteAsync(context, session, input.Figures.ToReturn(known.Key, known.Kind), id, corrects: true);
        });
        return new Payload(written, sight);
    }
}

/// <summary>What recording and correcting a return do alike.</summary>
internal static class PovertyReturnWrites
{
    public static async Task<Written> WriteAsync(IResolveFieldContext context, WriteSession session, PovertyReturn candidate, long id, bool corrects)
    {
        var area = candidate.Key.Area.Value;
        var series = await session.Now<PovertyReturnRow>().Where(row => row.AreaId == area && row.Id != id).ToListAsync(context.CancellationToken);
        var result = ReturnRules.Judge(candidate, [.. series.Select(PovertyReturnMapping.ToDomain)]);
        if (!result.IsAccepted)
        {
            return Written.Refused(result.Violations);
        }

        if (corrects)
        {
            await session.SupersedeAsync<PovertyReturnRow>(id, context.CancellationToken);
        }

        session.Append(PovertyReturnMapping.ToRow(candidate, id));
        return session.Done([id], result.Violations);
    }

    public static async Task<object?> ShowAsync(IResolveFieldContext<Payload> context) => context.Source.Written.Ids is [var id]
        ? await Nodes.FindAsync(context, context.Source.Sight, NodeId.Of("PovertyReturn", id))
        : null;
}
