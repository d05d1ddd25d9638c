using System;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>Root fields about petitions.</summary>
internal static class PetitionQueries
{
    public static void AddPetitions(this ObjectGraphType query) =>
        query.Pages<object?, PetitionType>("petitions", "Petitions of villages: for the office within its areas, and for an agency those of the villages it looks after.")
            .Argument<AreaInputType>("area", "Only those of this village or of the villages under this area.")
            .Argument<DateOnlyGraphType>("overdueOn", "Only those whose answer was overdue at the end of this day.")
            .Argument<PetitionStateType>("state", "Only those in this state at the end of the day asked for.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var sees = await PetitionScope.VillagesAsync(context, sight);
                var rows = await PetitionReads.SelectAsync(
                    context,
                    sight,
                    sees.Within(sight, context.GetArgument<AreaInput?>("area")?.Find(sight).Id),
                    context.GetArgument<DateOnly?>("overdueOn"),
                    context.GetArgument<PetitionState?>("state"));
                var page = await Page.OfAsync(rows, row => row, context.Page(), context.CancellationToken);
                var seen = await PetitionReads.SeeAsync(context, sight, [.. page.Edges.Select(edge => (PetitionRow)edge.Node)]);
                return page with { Edges = [.. page.Edges.Select(edge => edge with { Node = seen[((PetitionRow)edge.Node).Id] })] };
            });
}
