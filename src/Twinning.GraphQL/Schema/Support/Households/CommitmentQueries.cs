using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Assignments;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Households;

/// <summary>The root field about promises to households.</summary>
internal static class CommitmentQueries
{
    public static void AddHouseholdCommitments(this ObjectGraphType query) =>
        query.Pages<object?, HouseholdCommitmentType>(
            "householdCommitments",
            "Promises to look after households, with what reviews said of these. For the office within the areas of its token, and for an agency its own "
                + "while it looks after the village; every reading is recorded with its purpose.")
            .Argument<IdGraphType>("village", "Only those of this village.")
            .Argument<NonNullGraphType<StringGraphType>>("purpose", $"What they are read for, 1 to {ReviewQueries.LongestPurpose} characters; it is kept.")
            .Sighted()
            .RunsEachTime()
            .ResolveAsync(CommitmentsAsync);

    private static async Task<object?> CommitmentsAsync(IResolveFieldContext<object?> context)
    {
        var purpose = ReviewQueries.Purpose(context);
        if (context.Viewer().Role is not (ViewerRole.Office or ViewerRole.Agency))
        {
            throw new RequestException(ErrorCodes.Forbidden, "Promises to households are for the role 'office' and the agency that made them.");
        }

        var sight = await context.SightAsync();
        var village = context.GetArgument<string?>("village") is { } named ? NodeId.Read(named, "Village") : (long?)null;
        var assignments = AssignmentsOf(sight with { AsOf = SightArguments.Today(context.RequestServices!) })
            .Where(assignment => village is null || assignment.Village.Value == village)
            .Select(assignment => assignment.Id.Value).ToList();
        var facts = await context.RequestServices!.GetRequiredService<StoreReader>()
            .FactsAsync<HouseholdCommitmentRow>(sight.Version, context.CancellationToken);
        var page = await Page.OfAsync(
            facts.Where(row => assignments.Contains(row.AssignmentId)), row => row, context.Page(), context.CancellationToken);
        var seen = await CommitmentReads.ReadAsync(context, sight, [.. page.Edges.Select(edge => (HouseholdCommitmentRow)edge.Node)]);
        await context.RequestServices!.GetRequiredService<HouseholdReads>().RecordAsync(
            sight.Viewer, null, village, seen.Sum(commitment => commitment.Outcomes.Count), purpose, context.CancellationToken);
        return page with { Edges = [.. page.Edges.Zip(seen, (edge, commitment) => edge with { Node = commitment })] };
    }

    /// <summary>Returns the assignments whose promises the viewer may see on the day: of the office's areas, or that the agency holds.</summary>
    private static IEnumerable<Assignment> AssignmentsOf(Sight sight) =>
        from register in sight.Registers.Programmes
        from assignment in register.Assignments
        where sight.Viewer.Agency is { } agency
            ? register.DutiesAt(assignment.Village, sight.AsOf).Any(duty => duty.Agency == agency && duty.Records.Contains(assignment.Id))
            : HouseholdGate.SeesAll(sight, assignment.Village.Area)
        select assignment;
}
