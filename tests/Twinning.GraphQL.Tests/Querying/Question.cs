using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;
using Twinning.GraphQL.Schema;

namespace Twinning.GraphQL.Tests.Querying;

/// <summary>Writes what a question holds as GraphQL does.</summary>
internal static class Question
{
    public static string Literal(object? value) => value switch
    {
        null => "null",
        bool flag => flag ? "true" : "false",
        string text => JsonSerializer.Serialize(text),
        DateOnly day => $"\"{day:yyyy-MM-dd}\"",
        Enum word => EnumWords.Upper(word),
        IDictionary<string, object?> fields => "{" + string.Join(", ", fields.Select(field => $"{field.Key}: {Literal(field.Value)}")) + "}",
        IEnumerable<object?> list => "[" + string.Join(", ", list.Select(Literal)) + "]",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };
}
