using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Http;

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

    /// <summary>Returns the standard that the argument <c>standard</c> names; null when it is left out.</summary>
    /// <exception cref="RequestException">Neither the host nor what was read knows it.</exception>
    public static string? StandardAsked(this IResolveFieldContext context, IEnumerable<string> read)
    {
        var (asked, known) = (context.GetArgument<string?>("standard"), context.Catalogue().Standards.Select(standard => standard.Id.Value).Union(read).ToList());
        return asked is null || known.Contains(asked)
            ? asked
            : throw new RequestException(ErrorCodes.BadInput, $"'{asked}' is no poverty standard; valid: {string.Join(", ", known)}.");
    }

    public static PovertyStandardCatalogue Catalogue(this IResolveFieldContext context) =>
        context.RequestServices!.GetRequiredService<PovertyStandardCatalogue>();
}
