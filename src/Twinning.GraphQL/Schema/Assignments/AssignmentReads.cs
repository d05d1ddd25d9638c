using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;

namespace Twinning.GraphQL.Schema.Assignments;

/// <summary>Selects records of assignments.</summary>
internal static class AssignmentReads
{
    public static IEnumerable<SeenAssignment> Of(Sight sight, Func<Assignment, bool> where) =>
        sight.Registers.Programmes.SelectMany(register => register.Assignments
            .Where(where)
            .Select(assignment => new SeenAssignment(assignment, register, sight)));
}
