using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>Refuses a subscription where one answer is expected.</summary>
internal sealed class SubscriptionNeedsStream : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 160;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next) =>
        options.Document?.OperationToRun(options.OperationName) is { Operation: OperationType.Subscription }
        && !options.RequestServices!.GetRequiredService<OperationNotes>().AsStream
            ? Task.FromResult(new ExecutionResult { Errors = [Refusal()] })
            : next(options);

    private static HttpRefusal Refusal() => new(
        StatusCodes.Status406NotAcceptable,
        ErrorCodes.NotAcceptable,
        $"A subscription is answered as {MediaTypes.EventStream}, or over WebSocket with {GraphSocket.Protocol}.");
}
