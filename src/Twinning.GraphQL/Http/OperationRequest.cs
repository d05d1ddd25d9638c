using System;
using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>A well-formed request: what is to run, not yet looked into.</summary>
/// <param name="Query">The document.</param>
/// <param name="OperationName">Which operation of the document runs; may be left out where there is one.</param>
/// <param name="Variables">The values of its variables.</param>
/// <param name="Extensions">Whatever else the client sent.</param>
/// <param name="TrustedName">The name of the trusted document that it is; null for another.</param>
internal sealed record OperationRequest(string Query, string? OperationName, Inputs Variables, Inputs Extensions, string? TrustedName = null)
{
    /// <summary>Gets a value indicating whether the text begins with a mutation, as most that hold one do; found out before it is parsed.</summary>
    public bool BeginsAsMutation => IsMutation(Query);

    /// <summary>Tells whether a text begins with a mutation.</summary>
    public static bool IsMutation(string? text) => text.AsSpan().TrimStart().StartsWith("mutation", StringComparison.Ordinal);
}
