using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Localities;

/// <summary>Root fields about places.</summary>
internal static class LocalityQueries
{
    public static void AddLocalities(this ObjectGraphType query)
    {
        query.Field<AreaType>("area")
            .Description("One area, by id, or by a code on the day asked for: code 24065 is Chư Băh on 2024-01-01 and Ia Rbol on 2025-08-01.")
            .Argument<IdGraphType>("id", "The id.")
            .Argument<StringGraphType>("code", "A code that stood for it on the day asked for.")
            .Argument<StringGraphType>("scheme", "The code list; needed only where the code stands for several areas.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var area = new AreaInput(
                    context.GetArgument<string?>("id"), context.GetArgument<string?>("code"), context.GetArgument<string?>("scheme"), sight.AsOf);
                return new SeenArea(area.Find(sight), sight);
            });
        query.Pages<object?, AreaType>("areas", "Areas that exist on the day asked for.")
            .Listed(Listings.Of<AreaListing>())
            .Argument<AreaLevelType>("level", "Only of this level.")
            .Argument<AreaInputType>("under", "Only below this area.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return await Listings.Of<AreaListing>().RegisteredAsync<AreaListing, AreaRow>(
                    context, sight, Select(context, sight, context.GetArgument<AreaLevel?>("level")).Select(area => area.Id.Value));
            });
        query.Figures<AreaListing, AreaRow>("areas");
        query.Field<VillageType>("village")
            .Description("One village, by id.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var id = new AreaId(NodeId.Read(context.GetArgument<string>("id"), "Village"));
                return sight.Registers.Areas.Find(id) is { Level: AreaLevel.Village } area ? new SeenVillage(area, sight) : null;
            });
        query.Pages<object?, VillageType>("villages", "Villages that exist on the day asked for.")
            .Listed(Listings.Of<VillageListing>())
            .Argument<AreaInputType>("under", "Only below this area.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                return await Listings.Of<VillageListing>().RegisteredAsync<VillageListing, AreaRow>(
                    context, sight, Select(context, sight, AreaLevel.Village).Select(area => area.Id.Value));
            });
        query.Figures<VillageListing, AreaRow>("villages");
    }

    private static IEnumerable<Area> Select(IResolveFieldContext context, Sight sight, AreaLevel? level)
    {
        var tree = sight.Registers.Areas;
        return context.GetArgument<AreaInput?>("under") is { } under
            ? tree.Under(under.Find(sight).Id, sight.AsOf, level)
            : tree.Areas.Where(area => (level is null || area.Level == level) && area.Days.Contains(sight.AsOf));
    }
}
