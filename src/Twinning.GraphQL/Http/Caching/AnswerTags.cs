using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Net.Http.Headers;
using Twinning.Domain.Law;
using Twinning.GraphQL.Schema.Statistics;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Standards;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Http.Caching;

/// <summary>Names answers: two requests get the same name only where they get the same bytes.</summary>
/// <remarks>
/// An answer follows from the document, operation name and variables, the form it is sent in, who asks, the language, today in Vietnam (the day
/// described when none is named), the data version with its moment, and the edition: this very program with its standards and settings.
/// The tag is weak, since compression changes the bytes on the way.
/// </remarks>
internal sealed class AnswerTags(IGraphQLTextSerializer serializer, IConfiguration configuration)
{
    private readonly string edition = Edition(configuration);

    /// <summary>Returns the entity tag of what would be answered now.</summary>
    public string Of(OperationRequest request, string form, Viewer viewer, string language, DateOnly today, VersionRow? version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in Parts(request, form, viewer, language, today, version))
        {
            var bytes = Encoding.UTF8.GetBytes(part ?? string.Empty);
            hash.AppendData(BitConverter.GetBytes(part is null ? -1 : bytes.Length));
            hash.AppendData(bytes);
        }

        return $"W/\"{Convert.ToBase64String(hash.GetHashAndReset().AsSpan(0, 24))}\"";
    }

    /// <summary>Tells whether the client holds the answer with a tag. The wildcard does not count: it names no answer.</summary>
    public static bool IsHeld(HttpRequest request, string tag) =>
        request.Headers.IfNoneMatch is { Count: > 0 } given
        && (given == tag
            || (EntityTagHeaderValue.TryParseList(given.OfType<string>().ToList(), out var held)
                && held.Any(one => one.Tag == EntityTagHeaderValue.Parse(tag).Tag && one != EntityTagHeaderValue.Any)));

    /// <summary>Returns the language that the client reads best, of those the graph speaks; Vietnamese where it reads neither.</summary>
    public static string Language(HttpRequest request) =>
        request.Headers.AcceptLanguage.Count > 0 && StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptLanguage.OfType<string>().ToList(), out var wanted)
            ? wanted.Where(one => one.Quality != 0).OrderByDescending(one => one.Quality ?? 1).Select(one => Spoken(one.Value.Value)).FirstOrDefault(one => one is not null) ?? "vi"
            : "vi";

    private static string? Spoken(string? wanted) =>
        wanted is null ? null
        : wanted.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en"
        : wanted.StartsWith("vi", StringComparison.OrdinalIgnoreCase) ? "vi"
        : null;

    private IEnumerable<string?> Parts(OperationRequest request, string form, Viewer viewer, string language, DateOnly today, VersionRow? version)
    {
        yield return edition;
        yield return request.Query;
        yield return request.OperationName;
        yield return request.Variables.Count == 0 ? null : serializer.Serialize(request.Variables);
        yield return form;
        yield return viewer.Scope;
        yield return language;
        yield return today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return version is null ? null : string.Create(CultureInfo.InvariantCulture, $"{version.Version} {version.Moment}");
    }

    private static string Edition(IConfiguration configuration) => string.Join(
        ' ',
        typeof(AnswerTags).Module.ModuleVersionId,
        typeof(LegalSource).Module.ModuleVersionId,
        configuration.GetSection("Publication").GetValue<string>(nameof(PublicationSettings.SmallestShown)),
        configuration[StandardsSetup.Setting] is { Length: > 0 } file ? Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))) : null);
}
