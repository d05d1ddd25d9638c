using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Schema.Localities;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Needs;
using Twinning.GraphQL.Schema.Support.Petitions;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema;

/// <summary>Root fields that find anything by its id alone.</summary>
internal static class Nodes
{
    public static void AddNodes(this ObjectGraphType query)
    {
        query.Field<NodeInterface>("node")
            .Description("Anything, by its id; empty when there is no such thing.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context => await FindAsync(context, await context.SightAsync(), context.GetArgument<string>("id")));
        query.Field<NonNullGraphType<ListGraphType<NodeInterface>>>("nodes")
            .Description("Several things, by their ids, in the order asked; at most 100.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("ids", "The ids.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var ids = context.GetArgument<IReadOnlyList<string>>("ids");
                if (ids.Count > Paging.PageArguments.LargestSize)
                {
                    throw new RequestException(ErrorCodes.BadInput, $"{ids.Count} ids were given; at most {Paging.PageArguments.LargestSize} are answered at once.");
                }

                var sight = await context.SightAsync();
                var found = new List<object?>();
                foreach (var id in ids)
                {
                    found.Add(await FindAsync(context, sight, id));
                }

                return found;
            });
    }

    internal static async Task<object?> FindAsync(IResolveFieldContext context, Sight sight, string id)
    {
        var (type, number) = NodeId.Read(id);
        var registers = sight.Registers;
        return type switch
        {
            "Area" => registers.Areas.Find(new AreaId(number)) is { } area ? new SeenArea(area, sight) : null,
            "Village" => registers.Areas.Find(new AreaId(number)) is { Level: AreaLevel.Village } village ? new SeenVillage(village, sight) : null,
            "Agency" => registers.Agencies.Find(new AgencyId(number)) is { } agency ? new SeenAgency(agency, sight) : null,
            "Programme" => registers.Programme(new ProgrammeId(number)) is { } register ? new SeenProgramme(register, sight) : null,
            "Assignment" => registers.Assignment(new AssignmentId(number)) is var (register, assignment)
                ? new SeenAssignment(assignment, register, sight)
                : null,
            "Activity" => await ActivityReads.FindAsync(context, sight, number),
            "Visit" => await VisitReads.FindAsync(context, sight, number),
            "SubmittedReport" => await ReportReads.FindAsync(context, sight, number),
            "Contribution" => await RowAsync<ContributionRow>(context, sight, number) is { } row ? new SeenContribution(row, sight) : null,
            "PovertyReturn" => await RowAsync<PovertyReturnRow>(context, sight, number) is { } row
                ? await PovertyReturnReads.SeeAsync(context, row, sight)
                : null,
            "SupportPlan" => await PlanReads.FindAsync(context, sight, number),
            "PlanTask" => await PlanReads.FindTaskAsync(context, sight, number),
            "Petition" => await PetitionReads.FindAsync(context, sight, number),
            "VillageSurvey" => await SurveyReads.FindAsync(context, sight, number),
            "VillageProfile" => await ProfileReads.FindAsync(context, sight, number),
            "NewRuralRecognition" => await RecognitionReads.FindAsync(context, sight, number),
            "ReviewRound" => (await ReviewReads.ReadAsync(context, sight, number)).SingleOrDefault(),
            "CriteriaSet" => (await EvaluationReads.SetsAsync(context.Facts(sight), sight, context.CancellationToken)).SingleOrDefault(set => set.Row.Id == number),
            "EvaluationRound" => await EvaluationReads.FindRoundAsync(context, sight, number),
            "Scorecard" => await EvaluationReads.FindAsync(context, sight, number),
            "Official" => (await OfficialReads.FindAllAsync(context, sight, [number])).SingleOrDefault(),
            "HouseholdCommitment" => throw new RequestException(ErrorCodes.Forbidden, "Promises to households are read with householdCommitments, which records every reading."),
            "Household" => throw new RequestException(ErrorCodes.Forbidden, "Households are read with householdReviews, which records every reading."),
            _ => throw new RequestException(ErrorCodes.BadInput, $"'{id}' is not an id."),
        };
    }

    private static async Task<T?> RowAsync<T>(IResolveFieldContext context, Sight sight, long id)
        where T : FactRow
    {
        var reader = context.RequestServices!.GetRequiredService<StoreReader>();
        return await (await reader.FactsAsync<T>(sight.Version, context.CancellationToken)).FirstOrDefaultAsync(row => row.Id == id, context.CancellationToken);
    }
}
