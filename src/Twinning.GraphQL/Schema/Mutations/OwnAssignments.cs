using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Finds the assignment that a write is about, and who may write under it.</summary>
internal static class OwnAssignments
{
    /// <summary>Finds an assignment and its register.</summary>
    /// <exception cref="RequestException">No assignment has this id.</exception>
    public static (AssignmentRegister Register, Assignment Record) Assignment(this WriteSession session, string id) =>
        session.Registers.Assignment(new AssignmentId(NodeId.Read(id, "Assignment")))
            ?? throw new RequestException(ErrorCodes.NotFound, $"No assignment has the id '{id}'.");

    /// <summary>Refuses a write under an assignment by an agency that does not hold its duty on the day, or by an office elsewhere.</summary>
    /// <remarks>The duty of a record may have passed to a successor; then the successor writes.</remarks>
    /// <exception cref="RequestException">The viewer may not.</exception>
    public static void RequireAssignment(this IResolveFieldContext context, WriteSession session, Assignment record, DateOnly day)
    {
        var viewer = context.Viewer();
        viewer.RequireScope(session.Registers, record.Village.Area, day);
        if (viewer.Agency is { } agency
            && session.Registers.Programme(record.Programme) is { } register
            && !register.DutiesAt(record.Village, day).Any(duty => duty.Agency == agency && duty.Records.Contains(record.Id)))
        {
            throw new RequestException(ErrorCodes.Forbidden, $"An agency writes under its own assignments; this one is not its own on {day:yyyy-MM-dd}.");
        }
    }

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
