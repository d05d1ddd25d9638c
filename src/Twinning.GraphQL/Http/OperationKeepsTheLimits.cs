using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Refuses an operation that asks too much, before validation, whether or not its document is known; notes what it costs.</summary>
internal sealed class OperationKeepsTheLimits(IOptions<HttpLimits> limits) : IConfigureExecution
{
    /// <summary>Gets how many lists of types and fields may nest inside introspection; the usual introspection query nests one.</summary>
    public static int IntrospectionLists => 2;

    /// <inheritdoc/>
    public float SortOrder => 200;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next) =>
        options.Document is { } document && Refusal(document, options) is { } refusal
            ? Task.FromResult(new ExecutionResult { Errors = [refusal] })
            : next(options);

    private LimitExceeded? Refusal(GraphQLDocument document, ExecutionOptions options)
    {
        var most = limits.Value;
        if (document.OperationToRun(options.OperationName) is not { } operation)
        {
            return Selections(new SelectionMeasure(document).Selections());
        }

        var text = OperationText.Of(document, operation);
        if (Selections(text.Selections) is { } tooMuch)
        {
            return tooMuch;
        }

        var priced = text.Price(options.Schema!, options.Variables ?? Inputs.Empty);
        var notes = options.RequestServices!.GetRequiredService<OperationNotes>();
        notes.Kind = operation.Operation;
        notes.Name = operation.Name?.StringValue;
        notes.Cost = priced.Cost;
        notes.RunsEachTime = priced.RunsEachTime;
        return Over(nameof(most.Depth), most.Depth, text.Depth, "levels of fields")
            ?? Over(nameof(most.Aliases), most.Aliases, text.Aliases, "aliases")
            ?? Over(nameof(most.Directives), most.Directives, text.Directives, "directives")
            ?? Over(nameof(most.Introspection), most.Introspection ? long.MaxValue : 0, text.Introspection, "questions about the schema itself")
            ?? Over(nameof(IntrospectionLists), IntrospectionLists, text.IntrospectionLists, "nested lists inside introspection")
            ?? Over(nameof(most.ListNesting), most.ListNesting, priced.Lists, "lists within one another")
            ?? Over(nameof(most.Cost), most.Cost, priced.Cost, "points of cost");
    }

    private LimitExceeded? Selections(long given) => Over(nameof(HttpLimits.Selections), limits.Value.Selections, given, "fields and fragments, unfolded");

    private static LimitExceeded? Over(string limit, long most, long given, string what) =>
        given > most ? new LimitExceeded(limit, most, given, what) : null;
}
