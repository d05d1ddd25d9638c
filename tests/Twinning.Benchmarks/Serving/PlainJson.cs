using System.Text.Json;

namespace Twinning.Benchmarks.Serving;

/// <summary>What hand-written answers have in common.</summary>
internal static class PlainJson
{
    public static Utf8JsonWriter Open(Utf8JsonWriter json, string field, string? list = null)
    {
        json.WriteStartObject();
        if (list is null)
        {
            json.WriteStartArray(field);
        }
        else
        {
            json.WriteStartObject(field);
            json.WriteStartArray(list);
        }

        return json;
    }

    public static void WriteNumber(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } there)
        {
            json.WriteNumber(name, there);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
