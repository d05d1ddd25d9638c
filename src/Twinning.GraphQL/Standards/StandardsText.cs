using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Twinning.GraphQL.Standards;

/// <summary>A standard in the text of the file: its bytes and the line it begins on, counted from 1.</summary>
internal readonly record struct WrittenStandard(Range Bytes, int Line);

/// <summary>Cuts the file into its standards, so that each is read by itself and a mistake in one hides none in another.</summary>
internal static class StandardsText
{
    /// <exception cref="JsonException">The text is no JSON, or not an object with a list of standards.</exception>
    public static IReadOnlyList<WrittenStandard> Cut(ReadOnlySpan<byte> json)
    {
        List<WrittenStandard>? found = null;
        var reader = new Utf8JsonReader(json);
        reader.Read();
        Demand(reader.TokenType == JsonTokenType.StartObject, "The file is not an object.");
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = reader.GetString();
            reader.Read();
            switch (name)
            {
                case "$schema":
                    Demand(reader.TokenType == JsonTokenType.String, "$schema is not a text.");
                    break;
                case "standards":
                    Demand(found is null, "standards is there twice.");
                    Demand(reader.TokenType == JsonTokenType.StartArray, "standards is not a list.");
                    found = List(ref reader, json);
                    break;
                default:
                    throw new JsonException($"'{name}' is not known here; valid: $schema, standards.");
            }
        }

        // The reader itself refuses what follows the object.
        reader.Read();
        return found ?? throw new JsonException("standards is missing.");
    }

    private static List<WrittenStandard> List(ref Utf8JsonReader reader, ReadOnlySpan<byte> json)
    {
        var found = new List<WrittenStandard>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var start = (int)reader.TokenStartIndex;
            reader.Skip();
            found.Add(new WrittenStandard(start..(int)reader.BytesConsumed, json[..start].Count((byte)'\n') + 1));
        }

        return found;
    }

    private static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new JsonException(otherwise);
        }
    }
}
