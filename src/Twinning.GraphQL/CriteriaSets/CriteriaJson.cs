using System;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Twinning.GraphQL.CriteriaSets;

/// <summary>Reads and writes the file format of criteria sets, strictly: what the file may not hold is a mistake, never passed over.</summary>
internal static class CriteriaJson
{
    /// <summary>Gets how the file is read and written.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    };

    /// <summary>Reads a file.</summary>
    /// <exception cref="FormatException">It is not in the format; the message says where and what.</exception>
    public static CriteriaFile Read(string text)
    {
        try
        {
            return JsonSerializer.Deserialize<CriteriaFile>(text.TrimStart('\uFEFF'), Options) ?? throw new FormatException("null is not a criteria set.");
        }
        catch (JsonException problem)
        {
            throw new FormatException(
                $"line {(problem.LineNumber ?? 0) + 1}{(problem.Path is { Length: > 1 } path ? $", {path[2..]}" : string.Empty)}: this may not stand here; "
                    + $"criteria.schema.json says what may. {problem.Message.Split(" Path: ")[0]}",
                problem);
        }
    }

    /// <summary>Writes a file, with a line end at its end.</summary>
    public static string Write(CriteriaFile file) =>
        new StringBuilder(JsonSerializer.Serialize(file, Options)).Append('\n').ToString();
}
