using System;
using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Twinning.GraphQL.Http;

/// <summary>Writes what stands beside an answer: numbers by themselves, anything else as it is written elsewhere.</summary>
/// <remarks>Of a number that is held as an object the serializer looks up every interface first, some fifty: a fiftieth of a second at the first answer.</remarks>
internal sealed class ExtensionsJson : JsonConverter<Dictionary<string, object?>>
{
    /// <exception cref="NotSupportedException">Always: nobody sends them.</exception>
    public override Dictionary<string, object?> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException("Extensions of an answer are only written.");

    public override void Write(Utf8JsonWriter writer, Dictionary<string, object?> value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        foreach (var (name, extension) in value)
        {
            writer.WritePropertyName(name);
            if (extension is long number)
            {
                writer.WriteNumberValue(number);
            }
            else
            {
                JsonSerializer.Serialize(writer, extension, options);
            }
        }

        writer.WriteEndObject();
    }
}
