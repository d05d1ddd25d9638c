using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Households;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns a promise to households into its rows and back.</summary>
internal static class HouseholdCommitmentMapping
{
    public static HouseholdCommitment ToDomain(HouseholdCommitmentRow row, IEnumerable<CommittedHouseholdRow> households) => new(
        new AssignmentId(row.AssignmentId), [.. households.OrderBy(household => household.Key).Select(household => household.HouseholdId)], row.Days);

    public static HouseholdCommitmentRow ToRow(HouseholdCommitment commitment, long id) =>
        new() { Id = id, AssignmentId = commitment.Assignment.Value, Days = commitment.Days };

    public static IEnumerable<CommittedHouseholdRow> ToHouseholdRows(HouseholdCommitment commitment, long id) =>
        commitment.Households.Select(household => new CommittedHouseholdRow { Id = id, HouseholdId = household });
}
