using System;
using System.Text.Json;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>A message of a client, after the protocol graphql-transport-ws.</summary>
internal sealed record SocketMessage(string Type, string? Id, JsonElement? Payload)
{
    /// <summary>Reads a message, or returns null where it is none.</summary>
    public static SocketMessage? Read(ReadOnlyMemory<byte> text)
    {
        try
        {
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            var root = json.RootElement;
            return root.ValueKind == JsonValueKind.Object
                && root.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.String
                && (!root.TryGetProperty("id", out var id) || id.ValueKind == JsonValueKind.String)
                && (!root.TryGetProperty("payload", out var payload) || payload.ValueKind is JsonValueKind.Object or JsonValueKind.Null)
                ? new SocketMessage(type.GetString()!, id.ValueKind == JsonValueKind.String ? id.GetString() : null, payload.ValueKind == JsonValueKind.Object ? payload.Clone() : null)
                : null;
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
