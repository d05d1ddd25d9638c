using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns visits into rows, and their roles back.</summary>
internal static class ContactMapping
{
    private const char Comma = ',';

    public static VisitRow ToRow(Visit visit, long id) => new()
    {
        Id = id,
        AssignmentId = visit.Assignment.Value,
        Day = visit.Day,
        Officers = visit.Officers,
        Contacts = string.Join(Comma, visit.Contacts),
    };

    /// <summary>Returns the roles that a visit spoke with.</summary>
    public static IEnumerable<VillageContact> ContactsOf(VisitRow row) => row.Contacts.Split(Comma).Select(Enum.Parse<VillageContact>);
}
