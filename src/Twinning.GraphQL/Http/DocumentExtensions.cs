using System.Linq;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http;

/// <summary>Finds the operation of a document.</summary>
internal static class DocumentExtensions
{
    /// <summary>Returns the operation that will run, or none where the engine will refuse: no such name, or none named among several.</summary>
    public static GraphQLOperationDefinition? OperationToRun(this GraphQLDocument document, string? name)
    {
        var operations = document.Definitions
            .OfType<GraphQLOperationDefinition>()
            .Where(operation => string.IsNullOrEmpty(name) || operation.Name?.StringValue == name)
            .Take(2)
            .ToList();
        return operations.Count == 1 ? operations[0] : null;
    }
}
