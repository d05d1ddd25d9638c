using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace Twinning.GraphQL.Http;

/// <summary>Chooses what an answer is sent as.</summary>
internal static class MediaTypes
{
    public const string Json = "application/json";
    public const string Response = "application/graphql-response+json";
    public const string Html = "text/html";
    public const string Csv = "text/csv";
    public const string EventStream = "text/event-stream";

    /// <summary>Returns the type the client likes best among those offered, or none.</summary>
    /// <param name="accept">The Accept headers; none means anything.</param>
    /// <param name="offered">The types on offer; a wildcard gets the first one it admits.</param>
    public static string? Choose(StringValues accept, params IReadOnlyList<string> offered)
    {
        if (accept is [{ } only] && offered.Contains(only))
        {
            return only;
        }

        if (accept.All(string.IsNullOrWhiteSpace))
        {
            return offered[0];
        }

        if (!MediaTypeHeaderValue.TryParseList(accept.OfType<string>().ToList(), out var ranges))
        {
            return null;
        }

        return offered
            .Select((type, place) => (Type: type, Place: place, Range: BestRange(ranges, type)))
            .Where(choice => choice.Range is { Quality: not 0 })
            .OrderByDescending(choice => choice.Range!.Quality ?? 1)
            .ThenBy(choice => IsWild(choice.Range!))
            .ThenBy(choice => IsWild(choice.Range!) ? choice.Place : ranges.IndexOf(choice.Range!))
            .Select(choice => choice.Type)
            .FirstOrDefault();
    }

    /// <summary>Tells whether a body is JSON in UTF-8.</summary>
    public static bool IsJson(string? contentType) =>
        contentType == Json
        || (MediaTypeHeaderValue.TryParse(contentType, out var type)
        && type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase)
        && AdmitsUtf8(type));

    // The most specific range decides: "text/html;q=0, */*" admits everything but HTML.
    private static MediaTypeHeaderValue? BestRange(IList<MediaTypeHeaderValue> ranges, string type) => ranges
        .Where(range => AdmitsUtf8(range) && Admits(range, type))
        .OrderBy(range => range.MatchesAllTypes ? 2 : range.MatchesAllSubTypes ? 1 : 0)
        .FirstOrDefault();

    private static bool Admits(MediaTypeHeaderValue range, string type) =>
        range.MatchesAllTypes
        || (range.MatchesAllSubTypes ? type.StartsWith(range.Type + "/", StringComparison.OrdinalIgnoreCase)
            : range.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase));

    private static bool AdmitsUtf8(MediaTypeHeaderValue type) =>
        !type.Charset.HasValue || HeaderUtilities.RemoveQuotes(type.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase);

    private static bool IsWild(MediaTypeHeaderValue range) => range.MatchesAllTypes || range.MatchesAllSubTypes;
}
