using System;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Finds the assignment that a write is about, and who may write under it.</summary>
internal static class OwnAssignments
{
    /// <summary>Refuses a write under an assignment by an agency that does not hold its duty on the day, or by an office elsewhere.</summary>
    /// <remarks>The duty of a record may have passed to a successor; then the successor writes.</remarks>
    /// <exception cref="RequestException">The viewer may not.</exception>
    public static void RequireAssignment(this IResolveFieldContext context, WriteSession session, Assignment record, DateOnly day) =>
        context.RequireAssignment(session.Registers.Programme(record.Programme)!, record, session.Registers, day);

    /// <summary>Finds the fact that a write corrects, which the viewer must be allowed to write too; null when it corrects none.</summary>
    /// <exception cref="RequestException">There is none of that id, or the viewer may not.</exception>
    public static async Task<T?> CorrectedAsync<T>(this WriteSession session, IResolveFieldContext context, string? corrects, string type)
        where T : AssignmentFactRow
    {
        if (corrects is null)
        {
            return null;
        }

        var id = NodeId.Read(corrects, type);
        var row = await session.Now<T>().SingleOrDefaultAsync(fact => fact.Id == id, context.CancellationToken)
            ?? throw new RequestException(ErrorCodes.NotFound, $"Nothing recorded has the id '{corrects}'.");
        context.RequireAssignment(session, session.Registers.Assignment(new AssignmentId(row.AssignmentId))!.Value.Assignment, row.Day);
        return row;
    }
}
