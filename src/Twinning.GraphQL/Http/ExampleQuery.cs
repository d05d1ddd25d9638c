using System;

namespace Twinning.GraphQL.Http;

/// <summary>A question worth asking first.</summary>
/// <param name="Title">The question in plain words.</param>
/// <param name="Query">The question to the graph, laid out for reading.</param>
internal sealed record ExampleQuery(string Title, string Query)
{
    /// <summary>Gets the query on one line.</summary>
    public string OneLine => string.Join(' ', Query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
