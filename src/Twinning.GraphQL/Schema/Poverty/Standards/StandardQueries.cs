using System.Linq;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Poverty.Standards;

/// <summary>Root fields about poverty standards.</summary>
internal static class StandardQueries
{
    public static void AddStandards(this ObjectGraphType query) => query
        .Field<NonNullGraphType<ListGraphType<NonNullGraphType<PovertyStandardType>>>>("standards")
        .Description("Every poverty standard: the national ones, oldest first, then those that places added.")
        .Sighted()
        .ResolveAsync(async context =>
        {
            var sight = await context.SightAsync();
            return context.Catalogue().Standards.Select(standard => new SeenStandard(standard, sight));
        });

    public static PovertyStandardCatalogue Catalogue(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<PovertyStandardCatalogue>();
}
