using System;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Security;

namespace Twinning.GraphQL.Http;

/// <summary>Runs an operation in a scope of services of its own, whichever way it came.</summary>
internal sealed class OperationRunner(IDocumentExecuter<TwinningSchema> executer)
{
    public Task<ExecutionResult> RunAsync(OperationRequest request, Viewer viewer, IServiceProvider services, CancellationToken cancellation) =>
        executer.ExecuteAsync(new ExecutionOptions
        {
            Query = request.Query,
            OperationName = request.OperationName,
            Variables = request.Variables,
            Extensions = request.Extensions,
            RequestServices = services,
            UserContext = viewer.ToUserContext(),
            CancellationToken = cancellation,
        });
}
