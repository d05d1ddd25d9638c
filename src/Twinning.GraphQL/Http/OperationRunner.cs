using System;
using System.Net;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http;

/// <summary>Runs an operation in a scope of services of its own, whichever way it came, a query in its client's turn.</summary>
internal sealed class OperationRunner(IDocumentExecuter<TwinningSchema> executer, ClientTurns turns)
{
    public async Task<ExecutionResult> RunAsync(OperationRequest request, Viewer viewer, IPAddress? client, IServiceProvider services, CancellationToken cancellation)
    {
        var options = new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = services,
            UserContext = viewer.ToUserContext(),
            CancellationToken = cancellation,
        };
        if (request.BeginsAsMutation)
        {
            return await executer.ExecuteAsync(options); // a mutation waits for other writes, where all are alike
        }

        await turns.TakeAsync(client, cancellation);
        try
        {
            return await executer.ExecuteAsync(options);
        }
        finally
        {
            turns.GiveBack();
        }
    }
}
