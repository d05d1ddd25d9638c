using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQLParser.AST;
using Microsoft.AspNetCore.Http;

namespace Twinning.GraphQL.Http;

/// <summary>Refuses a mutation by GET, so that no link can record anything.</summary>
internal sealed class MutationNeedsPost(IHttpContextAccessor http) : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 150;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (http.HttpContext is { } context
            && HttpMethods.IsGet(context.Request.Method)
            && !context.WebSockets.IsWebSocketRequest
            && options.Document?.OperationToRun(options.OperationName) is { Operation: OperationType.Mutation })
        {
            context.Response.Headers.Allow = HttpMethods.Post;
            return Task.FromResult(new ExecutionResult { Errors = [Refusal()] });
        }

        return next(options);
    }

    private static HttpRefusal Refusal() =>
        new(StatusCodes.Status405MethodNotAllowed, ErrorCodes.MethodNotAllowed, "GET records nothing; send a mutation by POST.");
}
