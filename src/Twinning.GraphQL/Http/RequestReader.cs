using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Twinning.GraphQL.Http.Documents;

namespace Twinning.GraphQL.Http;

/// <summary>Reads the operation from a request, strictly: what is not well-formed is refused before anything runs.</summary>
internal sealed class RequestReader(IGraphQLSerializer serializer, TrustedDocuments documents, IOptions<HttpLimits> limits)
{
    private const int JsonLevels = 64;

    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false, MaxDepth = JsonLevels };

    /// <summary>Takes a POST or GET as it was sent.</summary>
    /// <exception cref="HttpRefusal">415 or 413.</exception>
    public async ValueTask<SentRequest> TakeAsync(HttpRequest request)
    {
        if (HttpMethods.IsGet(request.Method))
        {
            return new SentRequest(request.QueryString.Value ?? string.Empty, default);
        }

        if (!MediaTypes.IsJson(request.ContentType) || IsCompressed(request))
        {
            throw new HttpRefusal(
                StatusCodes.Status415UnsupportedMediaType,
                ErrorCodes.UnsupportedMediaType,
                "Send the request as application/json in UTF-8, not compressed.");
        }

        return new SentRequest(null, await RequestBody.ReadAsync(request, limits.Value));
    }

    /// <summary>Reads the operation of a request.</summary>
    /// <exception cref="HttpRefusal">400: it is not well-formed; or what <see cref="TrustedDocuments.Find"/> refuses.</exception>
    public OperationRequest Read(HttpRequest request, SentRequest sent) => sent.Url is null ? Parsed(() => FromBody(sent.Body)) : FromUrl(request.Query);

    /// <summary>Reads an operation that came by another way than HTTP, as the body of a POST would hold it.</summary>
    /// <exception cref="HttpRefusal">It is not well-formed.</exception>
    public OperationRequest FromJson(JsonElement json) => Parsed(() => FromObject(json));

    private OperationRequest FromBody(ReadOnlyMemory<byte> body)
    {
        using var json = Document(body);
        var root = json.RootElement;
        return root.ValueKind == JsonValueKind.Array
            ? throw new HttpRefusal(StatusCodes.Status400BadRequest, ErrorCodes.BatchOff, $"A list of {root.GetArrayLength()} requests is not answered; send one at a time.")
            {
                Extensions = LimitExceeded.Figures("Batch", 0, root.GetArrayLength()),
            }
            : FromObject(root);
    }

    private OperationRequest FromObject(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw Malformed("The request is not a JSON object.");
        }

        var (query, name) = documents.Find(Text(root, "query"), Name(Text(root, "documentId"), Text(root, "id")));
        return new OperationRequest(query, Text(root, "operationName"), Map(root, "variables"), Map(root, "extensions"), name);
    }

    private OperationRequest FromUrl(IQueryCollection url)
    {
        var (query, document) = documents.Find(One("query"), Name(One("documentId"), One("id")));
        return new OperationRequest(query, One("operationName"), Parsed(() => OneMap("variables")), Parsed(() => OneMap("extensions")), document);

        string? One(string name) => url[name] switch
        {
            { Count: > 1 } => throw Malformed($"The parameter '{name}' is given more than once."),
            [{ Length: > 0 } value] => value,
            _ => null,
        };

        Inputs OneMap(string name)
        {
            if (One(name) is not { } text)
            {
                return Inputs.Empty;
            }

            using var json = Document(Encoding.UTF8.GetBytes(text));
            return ToInputs(name, json.RootElement);
        }
    }

    // "identity" says that it is not (RFC 9110, 8.4.1).
    private static bool IsCompressed(HttpRequest request) =>
        request.Headers.ContentEncoding.ToString() is not "" and var encoding && !encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);

    // Two words for the same.
    private static string? Name(string? documentId, string? id) =>
        documentId is null || id is null || documentId == id ? documentId ?? id : throw Malformed("'documentId' and 'id' name two documents; send one of them.");

    private static string? Text(JsonElement root, string name) => !root.TryGetProperty(name, out var value) ? null : value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Null => null,
        _ => throw Malformed($"'{name}' is not a string."),
    };

    private Inputs Map(JsonElement root, string name) => root.TryGetProperty(name, out var value) ? ToInputs(name, value) : Inputs.Empty;

    private Inputs ToInputs(string name, JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when HoldsInfinity(value) => throw Malformed($"'{name}' holds a number too large to be one."),
        JsonValueKind.Object => serializer.ReadNode<Inputs>(value) ?? Inputs.Empty,
        JsonValueKind.Null => Inputs.Empty,
        _ => throw Malformed($"'{name}' is not a JSON object."),
    };

    private static bool HoldsInfinity(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Number => !double.IsFinite(value.GetDouble()),
        JsonValueKind.Array => value.EnumerateArray().Any(HoldsInfinity),
        JsonValueKind.Object => value.EnumerateObject().Any(member => HoldsInfinity(member.Value)),
        _ => false,
    };

    private static JsonDocument Document(ReadOnlyMemory<byte> text)
    {
        try
        {
            return JsonDocument.Parse(text, Strict);
        }
        catch (JsonException) when (LevelsOf(text.Span) is > JsonLevels and var given)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, new LimitExceeded(nameof(JsonLevels), JsonLevels, given, "levels of JSON"));
        }
    }

    // As far as it can be read.
    private static int LevelsOf(ReadOnlySpan<byte> text)
    {
        var reader = new Utf8JsonReader(text, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var levels = 0;
        try
        {
            while (reader.Read())
            {
                levels = Math.Max(levels, reader.CurrentDepth + (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject ? 1 : 0));
            }
        }
        catch (JsonException)
        {
            // It is not valid any further.
        }

        return levels;
    }

    private static T Parsed<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            throw Malformed("The request is not valid JSON, or names something twice.");
        }
        catch (InvalidOperationException)
        {
            throw Malformed("The request holds text that is not valid UTF-8 or half a character.");
        }
    }

    private static HttpRefusal Malformed(string message) => new(StatusCodes.Status400BadRequest, ErrorCodes.BadRequest, message);
}
