using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Agencies;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Agencies;

/// <summary>Root fields about agencies.</summary>
internal static class AgencyQueries
{
    public static void AddAgencies(this ObjectGraphType query)
    {
        query.Field<AgencyType>("agency")
            .Description("One agency, by id.")
            .Argument<NonNullGraphType<IdGraphType>>("id", "The id.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var id = new AgencyId(NodeId.Read(context.GetArgument<string>("id"), "Agency"));
                return sight.Registers.Agencies.Find(id) is { } agency ? new SeenAgency(agency, sight) : null;
            });
        query.Pages<object?, AgencyType>("agencies", "Agencies that exist on the day asked for.")
            .Listed(Listings.Of<AgencyListing>())
            .Argument<AgencyKindType>("kind", "Only of this kind.")
            .Argument<BooleanGraphType>("includeEnded", "Also agencies that do not exist on that day.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                var sight = await context.SightAsync();
                var kind = context.GetArgument<AgencyKind?>("kind");
                var ended = context.GetArgument<bool?>("includeEnded") ?? false;
                return await Listings.Of<AgencyListing>().RegisteredAsync<AgencyListing, AgencyRow>(context, sight, sight.Registers.Agencies.Agencies
                    .Where(agency => (kind is null || agency.Kind == kind) && (ended || agency.Days.Contains(sight.AsOf)))
                    .Select(agency => agency.Id.Value));
            });
        query.Figures<AgencyListing, AgencyRow>("agencies");
    }
}
