using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Refuses a subscription where its client, or all together, listen to as many as they may.</summary>
internal sealed class ListenersKeepTheLimits : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 210;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next) =>
        options.RequestServices!.GetRequiredService<OperationNotes>().Kind == OperationType.Subscription
        && options.RequestServices!.GetRequiredService<ListenerPlace>().Take() is { } beyond
            ? Task.FromResult(new ExecutionResult { Errors = [new HttpRefusal(StatusCodes.Status429TooManyRequests, beyond)] })
            : next(options);
}
