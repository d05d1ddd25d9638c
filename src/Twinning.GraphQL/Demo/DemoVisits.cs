using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>The visits of 2019 and 2020: each agency once a quarter, a third of them not in the third quarter of 2020. All are made up.</summary>
internal static class DemoVisits
{
    /// <summary>Gets the visits; the first has the id 1.</summary>
    public static IReadOnlyList<Visit> All { get; } =
    [
        .. from quarter in Enumerable.Range(0, 8)
           from record in DemoProgramme.Assignments
           where quarter != 6 || record.Id.Value % 3 != 0
           select new Visit(
               record.Id,
               new DateOnly(2019 + (quarter / 4), (quarter % 4 * 3) + 2, 5 + (int)(record.Id.Value % 20)),
               2 + (int)(record.Id.Value % 3),
               [VillageContact.VillageHead, quarter % 2 == 0 ? VillageContact.PartyCellSecretary : VillageContact.VillageElder]),
    ];

    public static void Append(WriteSession session) => session.Append(All.Select((visit, index) => ContactMapping.ToRow(visit, index + 1)));
}
