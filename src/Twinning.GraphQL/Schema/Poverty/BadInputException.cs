using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema.Poverty;

/// <summary>An argument that is refused.</summary>
/// <param name="argument">Its path, which begins with <c>input</c>.</param>
/// <param name="words">What is wrong and what would be right.</param>
internal sealed class BadInputException(string argument, string words) : RequestException(ErrorCodes.BadInput, $"{argument}: {words}")
{
    /// <summary>Returns the same refusal where the input is an entry of a list.</summary>
    /// <param name="entry">The path of the entry, such as <c>input.households[3]</c>.</param>
    public BadInputException Within(string entry) => new(entry + argument["input".Length..], words);
}
