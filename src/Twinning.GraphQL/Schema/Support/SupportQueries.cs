using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>Root fields about support.</summary>
internal static class SupportQueries
{
    public static void AddSupport(this ObjectGraphType query) =>
        query.Field<NonNullGraphType<SupportTotalsType>>("supportTotals")
            .Description("Money given in a run of years, in whole đồng, with its parts by year and occasion.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The first year, included.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The last year, included.")
            .Argument<IdGraphType>("programme", "Only of this programme.")
            .KnownAt()
            .ResolveAsync(async context =>
            {
                var (from, to) = (context.GetArgument<int>("from"), context.GetArgument<int>("to"));
                if (from > to)
                {
                    throw new RequestException(ErrorCodes.BadInput, $"The years run from {from} to {to}; the first must not be after the last.");
                }

                var programme = context.GetArgument<string?>("programme") is { } id ? NodeId.Read(id, "Programme") : (long?)null;
                var reader = context.RequestServices!.GetRequiredService<StoreReader>();
                return await SupportTotals.ReadAsync(reader, await context.SightAsync(), from, to, programme, context.CancellationToken);
            });
}
