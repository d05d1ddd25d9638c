using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>Appends places, agencies and a programme, written as the library knows them, as facts.</summary>
internal static class DemoRows
{
    public static void Append(WriteSession session, AreaTree tree)
    {
        foreach (var area in tree.Areas)
        {
            var id = area.Id.Value;
            session.Append(new AreaRow { Id = id, Level = area.Level, Kind = area.Kind, Days = area.Days });
            session.Append(area.Names.Select(name =>
                new AreaNameRow { Id = id, Name = name.Name, SearchKey = VietnameseText.SearchKey(name.Name), Days = name.Days }));
            session.Append(area.Codes.Select(code => new AreaCodeRow { Id = id, Scheme = code.Scheme, Code = code.Code, Days = code.Days }));
            session.Append(area.Parents.Select(parent => new AreaParentRow { Id = id, ParentId = parent.Parent.Value, Days = parent.Days }));
        }

        session.Append(tree.Lineage.Select(step => new LineageRow
        {
            Id = step.From.Value,
            Kind = step.Kind,
            IntoId = step.Into.Value,
            Day = step.Day,
            DecidingDocument = step.DecidingDocument,
        }));
    }

    public static void Append(WriteSession session, AgencyDirectory directory)
    {
        foreach (var agency in directory.Agencies)
        {
            var id = agency.Id.Value;
            session.Append(new AgencyRow { Id = id, Kind = agency.Kind, Days = agency.Days });
            session.Append(agency.Names.Select(name =>
                new AgencyNameRow { Id = id, Name = name.Name, SearchKey = VietnameseText.SearchKey(name.Name), Days = name.Days }));
            session.Append(agency.Identifiers.Select(identifier =>
                new AgencyIdentifierRow { Id = id, Scheme = identifier.Scheme, Value = identifier.Value, Days = identifier.Days }));
        }

        session.Append(directory.Successions.Select((succession, index) => new SuccessionRow
        {
            Id = index + 1,
            PredecessorId = succession.Predecessor.Value,
            SuccessorId = succession.Successor.Value,
            Day = succession.Day,
            Rank = succession.Rank,
            DecidingDocument = succession.DecidingDocument,
        }));
    }

    public static void Append(WriteSession session, Programme programme, IEnumerable<Assignment> assignments)
    {
        var id = programme.Id.Value;
        session.Append(new ProgrammeRow
        {
            Id = id,
            Name = programme.Name,
            DecidingDocument = programme.DecidingDocument,
            Days = programme.Term,
        });
        session.Append(programme.Villages.Select(scope => new ProgrammeVillageRow { Id = id, VillageId = scope.Village.Value, Days = scope.Days }));
        session.Append(programme.Limits.Values.Select(limit => new ProgrammeLimitRow
        {
            Id = id,
            VillagesPerAgency = limit.Value.VillagesPerAgency,
            AgenciesPerVillage = limit.Value.AgenciesPerVillage,
            DecidingDocument = DemoDocuments.MadeUp,
            Days = limit.Days,
        }));
        session.Append(assignments.Select(assignment => new AssignmentRow
        {
            Id = assignment.Id.Value,
            ProgrammeId = id,
            AgencyId = assignment.Agency.Value,
            VillageId = assignment.Village.Value,
            Role = assignment.Role,
            Days = assignment.Days,
            DecidingDocument = assignment.DecidingDocument,
        }));
    }
}
