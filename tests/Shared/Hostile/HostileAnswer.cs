using System;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Twinning.Tests.Hostile;

/// <summary>What came of a hostile request.</summary>
/// <param name="Kind">What was tried.</param>
/// <param name="Statuses">The statuses of the answers; none where the connection was closed instead.</param>
/// <param name="Fault">What the host did that it must not do; null for nothing.</param>
internal sealed record HostileAnswer(string Kind, int[] Statuses, string? Fault)
{
    private const int SocketFailed = 1011;

    private static readonly string[] Insides = ["Exception", "   at ", "Twinning.", "Microsoft.", "System.", "SQLite", "Npgsql", "SELECT ", "data_version", "/src/"];

    private static readonly string[] Failures = ["INTERNAL", "TIMEOUT"];

    private static readonly Regex Codes = new("\"code\":\"([A-Z_]+)\"", RegexOptions.Compiled);

    /// <summary>Judges answers. The client's own words may come back to it in them; ours may not tell how the host is made.</summary>
    /// <param name="kind">What was tried.</param>
    /// <param name="statuses">The statuses, or the code with which a socket was closed.</param>
    /// <param name="text">All that was answered.</param>
    /// <param name="asked">What was sent, to be told with a fault.</param>
    public static HostileAnswer Of(string kind, int[] statuses, string text, Func<string> asked)
    {
        // 505 is what HTTP asks for where the version is not one that is spoken; it is the client's fault.
        var fault = statuses.Any(status => status is (>= 500 and < 600 and not 505) or SocketFailed) ? "a failure of the host"
            : Codes.Matches(text).Any(code => Failures.Contains(code.Groups[1].Value)) ? "an unexpected error"
            : Messages(text).Any(message => Insides.Any(inside => message.Contains(inside, StringComparison.Ordinal))) ? "a word about its insides"
            : null;
        return new HostileAnswer(kind, statuses, fault is null ? null : $"{fault}: {string.Join(' ', statuses)} {text[..Math.Min(1_500, text.Length)]}\nto {asked()}");
    }

    // What is no JSON is judged as a whole.
    private static string[] Messages(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("errors", out var errors)
                ? [.. errors.EnumerateArray().Select(error => error.GetProperty("message").GetString()!)]
                : [];
        }
        catch (JsonException)
        {
            return [text];
        }
    }
}
