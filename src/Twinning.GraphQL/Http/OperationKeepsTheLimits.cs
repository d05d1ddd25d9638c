using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Refuses an operation that asks too much, before validation, whether or not its document is known.</summary>
internal sealed class OperationKeepsTheLimits(IOptions<HttpLimits> limits) : IConfigureExecution
{
    /// <summary>Gets how many lists of types and fields may nest inside introspection; the usual introspection query nests one.</summary>
    public static int IntrospectionLists => 2;

    /// <inheritdoc/>
    public float SortOrder => 200;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next) =>
        options.Document is { } document && Refusal(document, options.OperationName) is { } refusal
            ? Task.FromResult(new ExecutionResult { Errors = [refusal] })
            : next(options);

    private LimitExceeded? Refusal(GraphQLDocument document, string? operationName)
    {
        var most = limits.Value;
        var measure = new SelectionMeasure(document);
        if (Over(nameof(most.Selections), most.Selections, measure.Selections(), "fields and fragments, unfolded") is { } tooMuch)
        {
            return tooMuch;
        }

        if (document.OperationToRun(operationName) is not { } operation)
        {
            return null;
        }

        return Over(nameof(most.Depth), most.Depth, measure.Depth(operation), "levels of fields")
            ?? Over(nameof(most.Aliases), most.Aliases, measure.Aliases(operation), "aliases")
            ?? Over(nameof(IntrospectionLists), IntrospectionLists, measure.IntrospectionLists(operation), "nested lists inside introspection");
    }

    private static LimitExceeded? Over(string limit, long most, long given, string what) =>
        given > most ? new LimitExceeded(limit, most, given, what) : null;
}
