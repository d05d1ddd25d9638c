using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Assignments.Proposals;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Assignments.Proposals;

/// <summary>A problem and what came of solving it.</summary>
internal sealed record SolvedProposal(StatedProposal Stated, ProposalOutcome Outcome);

/// <summary>The root field that proposes who should look after whom.</summary>
internal static class ProposalQueries
{
    public static void AddProposals(this ObjectGraphType query) =>
        query.Field<NonNullGraphType<AssignmentProposalType>>("assignmentProposal")
            .Description("Proposes who should look after whom from the day asked for on: the plan that is best under the weights, with the proof that it is. "
                + "For the office, for the villages of its areas. The same question gives the same plan.")
            .Argument<IdGraphType>("programme", "The programme; the only one when left out and the store holds one.")
            .Argument<ProposalAssumptionsInputType>("assumptions", "What the store does not hold; the defaults when left out.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                if (context.Viewer().Role != ViewerRole.Office)
                {
                    throw new RequestException(ErrorCodes.Forbidden, "Proposals are for the role 'office'.");
                }

                var sight = await context.SightAsync();
                var stated = await StatedProposal.StateAsync(
                    sight,
                    AssignmentQueries.Programme(sight.Registers, context.GetArgument<string?>("programme")),
                    context.GetArgument<ProposalAssumptions?>("assumptions") ?? ProposalAssumptions.None,
                    await FactsAsync(context, sight),
                    context.CancellationToken);
                return new SolvedProposal(stated, AssignmentProposals.Solve(stated.Problem));
            });

    private static async Task<ProposalFacts> FactsAsync(IResolveFieldContext context, Sight sight)
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        return new ProposalFacts(
            await reader.FactsAsync<VillageSurveyRow>(sight.Version, context.CancellationToken),
            await reader.FactsAsync<VillageNeedRow>(sight.Version, context.CancellationToken),
            await reader.FactsAsync<VillageProfileRow>(sight.Version, context.CancellationToken));
    }
}
