using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Appends records of assignments.</summary>
internal static class AssignmentRecords
{
    /// <summary>Appends what a change of several records makes: some end, some give way whole, some begin.</summary>
    /// <returns>The numbers of the records ended and begun.</returns>
    public static async Task<IReadOnlyList<long>> AppendChangeAsync(
        this WriteSession session,
        ProgrammeId programme,
        IReadOnlyList<Assignment> ended,
        IReadOnlyList<Assignment> withdrawn,
        IReadOnlyList<AssignmentProposal> begun,
        CancellationToken cancellation)
    {
        var ids = new List<long>();
        foreach (var record in ended)
        {
            await session.ReplaceAssignmentAsync(record, cancellation);
            ids.Add(record.Id.Value);
        }

        foreach (var record in withdrawn)
        {
            await session.SupersedeAsync<AssignmentRow>(record.Id.Value, cancellation);
        }

        foreach (var proposal in begun)
        {
            ids.Add(await session.AppendAssignmentAsync(programme, proposal, cancellation));
        }

        return ids;
    }

    public static async Task<long> AppendAssignmentAsync(
        this WriteSession session, ProgrammeId programme, AssignmentProposal proposal, CancellationToken cancellation)
    {
        var id = await session.NextIdAsync<AssignmentRow>(cancellation);
        session.Append(new AssignmentRow
        {
            Id = id,
            ProgrammeId = programme.Value,
            AgencyId = proposal.Agency.Value,
            VillageId = proposal.Village.Value,
            Role = proposal.Role,
            Days = proposal.Days,
            DecidingDocument = proposal.DecidingDocument,
        });
        return id;
    }

    public static async Task ReplaceAssignmentAsync(this WriteSession session, Assignment assignment, CancellationToken cancellation)
    {
        await session.SupersedeAsync<AssignmentRow>(assignment.Id.Value, cancellation);
        session.Append(new AssignmentRow
        {
            Id = assignment.Id.Value,
            ProgrammeId = assignment.Programme.Value,
            AgencyId = assignment.Agency.Value,
            VillageId = assignment.Village.Value,
            Role = assignment.Role,
            Days = assignment.Days,
            DecidingDocument = assignment.DecidingDocument,
        });
    }
}
