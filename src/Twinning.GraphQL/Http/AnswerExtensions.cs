using System.Collections.Generic;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Http;

/// <summary>Says beside an answer what it cost and which data version it was read from.</summary>
internal sealed class AnswerExtensions : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 40;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var result = await next(options);
        var services = options.RequestServices!;
        if (services.GetRequiredService<OperationNotes>().Cost is { } cost)
        {
            Extensions(result)["cost"] = cost;
        }

        if (result.Executed && services.GetRequiredService<StoreReader>().Seen is { } version)
        {
            Extensions(result)["dataVersion"] = version.Version;
        }

        return result;
    }

    private static Dictionary<string, object?> Extensions(ExecutionResult result) => result.Extensions ??= [];
}
