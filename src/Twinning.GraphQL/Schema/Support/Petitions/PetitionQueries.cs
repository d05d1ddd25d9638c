using System;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support.Petitions;

/// <summary>Root fields about petitions.</summary>
internal static class PetitionQueries
{
    public static void AddPetitions(this ObjectGraphType query)
    {
        query.Pages<object?, PetitionType>("petitions", "Petitions of villages: for the office within its areas, and for an agency those of the villages it looks after.")
            .Listed(Listings.Of<PetitionListing>())
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
                if (ListPages.Given(context, "where") is not null || ListPages.Given(context, "order") is not null)
                {
                    PetitionListing.RequireOffice(sight.Viewer);
                }

                return await ListPages.ReadAsync(context, Listings.Of<PetitionListing>(), sight, rows);
            });
        query.Figures<PetitionListing, PetitionRow>("petitions", Listings.Of<PetitionListing>(), async (context, sight) =>
        {
            PetitionListing.RequireOffice(sight.Viewer);
            return await PetitionReads.SelectAsync(context, sight, await PetitionScope.VillagesAsync(context, sight), null);
        });
    }
}
