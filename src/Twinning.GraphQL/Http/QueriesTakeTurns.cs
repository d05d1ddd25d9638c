using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using Microsoft.AspNetCore.Http;

namespace Twinning.GraphQL.Http;

/// <summary>Runs a query in its client's turn; to wait for it counts towards the time that it may take.</summary>
/// <remarks>A mutation waits for other writes, where all are alike.</remarks>
internal sealed class QueriesTakeTurns(ClientTurns turns, IHttpContextAccessor contexts) : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 60;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (OperationRequest.IsMutation(options.Query))
        {
            return await next(options);
        }

        await turns.TakeAsync(contexts.HttpContext?.Connection.RemoteIpAddress, options.CancellationToken);
        try
        {
            return await next(options);
        }
        finally
        {
            turns.GiveBack();
        }
    }
}
