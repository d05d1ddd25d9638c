using System.Collections.Generic;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>Refuses an argument by its path, with what is wrong and what would be right.</summary>
internal static class BadInput
{
    /// <summary>Makes the error of an argument.</summary>
    /// <param name="argument">The path of the argument, such as <c>input.counts.deprived</c>.</param>
    /// <param name="words">What is wrong and what would be right.</param>
    public static BadInputException At(string argument, string words) => new(argument, words);

    /// <summary>Writes the values that are valid.</summary>
    public static string Valid(IEnumerable<string> values) => "valid: " + string.Join(", ", values) + ".";
}
