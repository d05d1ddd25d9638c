using System;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What writes under an assignment do alike.</summary>
internal static class AssignmentWrites
{
    /// <summary>Finds the assignment of a write.</summary>
    /// <exception cref="RequestException">No assignment has this id.</exception>
    public static (AssignmentRegister Register, Assignment Assignment) Assignment(this WriteSession session, string id) =>
        session.Registers.Assignment(new AssignmentId(NodeId.Read(id, "Assignment")))
        ?? throw new RequestException(ErrorCodes.NotFound, $"No assignment has the id '{id}'.");

    /// <summary>Finds an agency that a write names.</summary>
    /// <exception cref="RequestException">No agency has this id.</exception>
    public static AgencyId Agency(this WriteSession session, string id) =>
        session.Registers.Agencies.Find(new AgencyId(NodeId.Read(id, "Agency")))?.Id
        ?? throw new RequestException(ErrorCodes.NotFound, $"No agency has the id '{id}'.");

    /// <summary>Refuses a write under an assignment by an agency that does not hold it on the day, itself or by succession, or by an office elsewhere.</summary>
    /// <param name="context">The mutation's field.</param>
    /// <param name="session">The write.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="day">The day.</param>
    /// <param name="responsible">An agency that may write too while it looks after the village; null for none.</param>
    /// <exception cref="RequestException">The viewer may not.</exception>
    public static void RequireAssignment(
        this IResolveFieldContext context, WriteSession session, Assignment assignment, DateOnly day, AgencyId? responsible = null)
    {
        var viewer = context.Viewer();
        viewer.RequireScope(session.Registers, assignment.Village.Area, day);
        if (viewer.Agency is { } agency && !session.Registers.Programme(assignment.Programme)!.DutiesAt(assignment.Village, day).Any(duty =>
            duty.Agency == agency && (agency == responsible || duty.Records.Contains(assignment.Id))))
        {
            throw new RequestException(ErrorCodes.Forbidden, $"An agency writes under the assignments that it holds on the day; it does not hold this one on {day:yyyy-MM-dd}.");
        }
    }

    /// <summary>Finds the fact under an assignment that a write corrects, which the viewer must be allowed to write too; null when it corrects none.</summary>
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
