using System;
using System.Text.RegularExpressions;
using GraphQL.Types;

namespace Twinning.GraphQL.Schema;

/// <summary>An enumeration whose every value is described; a value without words fails when the schema is built.</summary>
internal abstract class EnumType<TEnum> : EnumerationGraphType
    where TEnum : struct, Enum
{
    protected EnumType(string name, string description)
    {
        Name = name;
        Description = description;
    }

    protected void Value(TEnum value, string description) =>
        Add(new EnumValueDefinition(EnumWords.Upper(value), value) { Description = description });
}

/// <summary>Writes enumeration values as the graph does.</summary>
internal static partial class EnumWords
{
    /// <summary>Writes a value in capitals: NEAR_POOR.</summary>
    public static string Upper(Enum value) => WordEnd().Replace(value.ToString(), "_").ToUpperInvariant();

    [GeneratedRegex("(?<=[a-z0-9])(?=[A-Z])")]
    private static partial Regex WordEnd();
}
