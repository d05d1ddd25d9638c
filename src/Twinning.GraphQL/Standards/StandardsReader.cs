using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Standards;

/// <summary>Reads the standards of places, strictly: what the file may not hold is a mistake, never passed over.</summary>
internal static class StandardsReader
{
    /// <summary>Gets how the file is read.</summary>
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerOptions.Strict)
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads the file and judges its standards.</summary>
    /// <param name="json">The bytes of the file, UTF-8.</param>
    /// <returns>The national standards and those of the file.</returns>
    /// <exception cref="StandardsRefusedException">Something is wrong; the exception lists all of it.</exception>
    public static PovertyStandardCatalogue Read(ReadOnlySpan<byte> json)
    {
        var text = json.StartsWith("\uFEFF"u8) ? json[3..] : json;
        var problems = new List<string>();
        var standards = new List<PovertyStandard>();
        foreach (var (place, written) in Cut(text).Index())
        {
            if (ReadOne(text[written.Bytes], place, written.Line, problems) is { } standard)
            {
                problems.AddRange(Judge(standards, standard).Select(problem => $"{At(written.Line, place)}: {problem}"));
                standards.Add(standard);
            }
        }

        return problems.Count == 0 ? PovertyStandardCatalogue.Of(standards).Value! : throw new StandardsRefusedException(problems);
    }

    private static IReadOnlyList<WrittenStandard> Cut(ReadOnlySpan<byte> text)
    {
        try
        {
            return StandardsText.Cut(text);
        }
        catch (JsonException problem)
        {
            throw new StandardsRefusedException([problem.LineNumber is { } line ? $"line {Number(line + 1)}: {Words(problem)}" : problem.Message]);
        }
    }

    private static PovertyStandard? ReadOne(ReadOnlySpan<byte> text, int place, int line, List<string> problems)
    {
        try
        {
            var entry = JsonSerializer.Deserialize<StandardEntry>(text, Options) ?? throw new FormatException("null is not a standard.");
            return entry.ToStandard();
        }
        catch (JsonException problem)
        {
            problems.Add($"{At(line + (problem.LineNumber ?? 0), place)}{problem.Path?[1..]}: {Words(problem)}");
        }
        catch (Exception problem) when (problem is FormatException or ArgumentException)
        {
            problems.Add($"{At(line, place)}: {problem.Message}");
        }

        return null;
    }

    // A standard is judged beside those before it; what those break was said before.
    private static IEnumerable<string> Judge(List<PovertyStandard> earlier, PovertyStandard standard) => PovertyStandardCatalogue
        .Of([.. earlier, standard])
        .Violations
        .Skip(PovertyStandardCatalogue.Of(earlier).Violations.Count)
        .Select(violation => $"{violation.Code}: {violation.Message.English}");

    private static string At(long line, int place) => $"line {Number(line)}: standards[{Number(place)}]";

    // What the reader adds about the position is said before, and counted from the whole file.
    private static string Words(JsonException problem) => problem switch
    {
        { InnerException.Message: var words } => words.Split(" LineNumber: ")[0],
        { Message: var words } when words.StartsWith("The JSON value could not be converted", StringComparison.Ordinal) =>
            "This may not stand here; standards.schema.json says what may.",
        { Message: var words } => words.Split(" Path: ")[0].Split(" LineNumber: ")[0].Split(" contained in type ")[0],
    };

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
