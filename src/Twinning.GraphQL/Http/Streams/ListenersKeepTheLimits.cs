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
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var services = options.RequestServices!;
        if (services.GetRequiredService<OperationNotes>().Kind != OperationType.Subscription)
        {
            return await next(options);
        }

        var place = services.GetRequiredService<ListenerPlace>();
        if (place.Take() is { } beyond)
        {
            return new ExecutionResult { Errors = [new HttpRefusal(StatusCodes.Status429TooManyRequests, beyond)] };
        }

        var result = await next(options);
        if (result.Streams is null)
        {
            place.Leave(); // Refused further in: nobody listens.
        }

        return result;
    }
}
