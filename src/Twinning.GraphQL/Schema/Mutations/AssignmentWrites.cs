using System;
using System.Linq;
using GraphQL;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;

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
    /// <param name="register">The register that knows the assignment.</param>
    /// <param name="assignment">The assignment.</param>
    /// <param name="registers">Places, by which the areas of a token are judged.</param>
    /// <param name="day">The day.</param>
    /// <param name="responsible">An agency that may write too while it looks after the village; null for none.</param>
    /// <exception cref="RequestException">The viewer may not.</exception>
    public static void RequireAssignment(
        this IResolveFieldContext context, AssignmentRegister register, Assignment assignment, Registers registers, DateOnly day, AgencyId? responsible = null)
    {
        var viewer = context.Viewer();
        viewer.RequireScope(registers, assignment.Village.Area, day);
        if (viewer.Agency is { } agency && !register.DutiesAt(assignment.Village, day).Any(duty =>
            duty.Agency == agency && (agency == responsible || duty.Records.Contains(assignment.Id))))
        {
            throw new RequestException(ErrorCodes.Forbidden, $"An agency writes under the assignments that it holds on the day; it does not hold this one on {day:yyyy-MM-dd}.");
        }
    }
}
