using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation.Officials;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Records and erases who a person is. It is no fact and has no history; that it was recorded or erased is one.</summary>
internal static class IdentityWrites
{
    // The writes whose input tells who a person is: their hashes go with the identity.
    private static readonly string[] Telling = ["registerOfficial", "recordOfficialIdentity"];

    public static async Task<Payload> RecordAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RecordOfficialIdentityInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var row = await session.OfficialAsync(context, input.Official);
            if (IdentityRules.Judge(new OfficialId(row.Id), await WasErasedAsync(context, session, row.Id)) is { Count: > 0 } broken)
            {
                return Written.Refused(broken);
            }

            await session.SupersedeAsync<OfficialRow>(row.Id, context.CancellationToken);
            session.Append(new OfficialRow { Id = row.Id, AreaId = row.AreaId });
            await session.KeepIdentityAsync(input.Identity.ToRow(new OfficialId(row.Id)), context.CancellationToken);
            return session.Done([row.Id], []);
        });
        return new Payload(written, sight);
    }

    public static async Task<Payload> EraseAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<EraseOfficialIdentityInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var row = await session.OfficialAsync(context, input.Official);
            if (IdentityRules.Judge(new OfficialId(row.Id), await WasErasedAsync(context, session, row.Id)) is { Count: > 0 } broken)
            {
                return Written.Refused(broken);
            }

            session.Append(new IdentityErasureRow { Id = row.Id, Grounds = input.Grounds });
            await session.EraseIdentityAsync(row.Id, Telling, context.CancellationToken);
            return session.Done([row.Id], []);
        });
        return new Payload(written, sight);
    }

    public static OfficialIdentityRow ToRow(this IdentityInput identity, OfficialId official) => new()
    {
        OfficialId = official.Value,
        Name = identity.Name,
        Position = identity.Position,
        StaffNumber = identity.StaffNumber,
    };

    private static Task<bool> WasErasedAsync(IResolveFieldContext context, Storage.WriteSession session, long official) =>
        session.Now<IdentityErasureRow>().AnyAsync(row => row.Id == official, context.CancellationToken);
}
