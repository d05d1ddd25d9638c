using System;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>A visit as a row, of which nothing but its number matters.</summary>
internal static class SomeVisit
{
    public static VisitRow Numbered(long id) => new()
    {
        Id = id,
        AssignmentId = 1,
        Day = new DateOnly(2021, 1, 1),
        Officers = 1,
        Contacts = string.Empty,
    };
}
