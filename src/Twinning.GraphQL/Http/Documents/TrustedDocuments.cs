using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http.Documents;

/// <summary>The reports shipped with the host and those of a folder, each run by its name or by the SHA-256 of its text.</summary>
internal sealed class TrustedDocuments
{
    private const string Shipped = "Reports/";
    private const string Ending = ".graphql";

    private readonly Dictionary<string, TrustedDocument> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TrustedDocument> byText = new(StringComparer.Ordinal);
    private readonly bool isAllowList;

    public TrustedDocuments(IOptions<TrustedDocumentSettings> settings)
    {
        isAllowList = settings.Value.Only;
        All = [.. ShippedOnes().Concat(FromFolder(settings.Value.Folder)).OrderBy(document => document.Name, StringComparer.Ordinal)];
        foreach (var document in All)
        {
            if (!byId.TryAdd(document.Name, document))
            {
                throw new InvalidOperationException($"Two trusted documents have the name '{document.Name}'.");
            }

            byId[document.Hash] = document;
            byText[document.Text] = document;
        }
    }

    /// <summary>Gets them, by name.</summary>
    public IReadOnlyList<TrustedDocument> All { get; }

    /// <summary>Returns what is to run: the document that a request names, or the text it sends.</summary>
    /// <exception cref="HttpRefusal">400: it names none, two, or one that is not known. 403: the text is not a trusted one, and only those run.</exception>
    public (string Query, string? Name) Find(string? query, string? id)
    {
        if (query is not null && id is not null)
        {
            throw Malformed("The request has both a query and the id of a document; send one of them.");
        }

        if (id is not null)
        {
            return byId.TryGetValue(id, out var document) ? (document.Text, document.Name) : throw Unknown(id);
        }

        var name = byText.GetValueOrDefault(query ?? throw Malformed("The request has no query."))?.Name;
        return name is null && isAllowList ? throw Untrusted() : (query, name);
    }

    private static HttpRefusal Malformed(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message);

    private static IEnumerable<TrustedDocument> ShippedOnes()
    {
        var assembly = typeof(TrustedDocuments).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Shipped, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
            yield return new TrustedDocument(resource[Shipped.Length..^Ending.Length], reader.ReadToEnd());
        }
    }

    private static IEnumerable<TrustedDocument> FromFolder(string? folder) => string.IsNullOrEmpty(folder)
        ? []
        : Directory.EnumerateFiles(folder, "*" + Ending).Select(file => new TrustedDocument(Path.GetFileNameWithoutExtension(file), File.ReadAllText(file)));

    private HttpRefusal Unknown(string id) => new(
        StatusCodes.Status400BadRequest,
        ErrorCodes.UnknownDocument,
        $"No trusted document has the id '{id}'. There are: {string.Join(", ", All.Select(document => document.Name))}.");

    private HttpRefusal Untrusted() => new(
        StatusCodes.Status403Forbidden,
        ErrorCodes.UntrustedDocument,
        $"This host runs trusted documents only; send one's id. There are: {string.Join(", ", All.Select(document => document.Name))}.");
}
