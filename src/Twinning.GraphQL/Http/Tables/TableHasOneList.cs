using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Twinning.GraphQL.Http.Tables;

/// <summary>Refuses to answer as a table what holds no list, or several, before anything runs.</summary>
internal sealed class TableHasOneList : IConfigureExecution
{
    /// <inheritdoc/>
    public float SortOrder => 250;

    /// <inheritdoc/>
    public Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        var notes = options.RequestServices!.GetRequiredService<OperationNotes>();
        if (notes.AsTable && options.Document?.OperationToRun(options.OperationName) is { } operation)
        {
            var lists = ListTable.AllOf(options.Schema!, options.Document, operation);
            if (lists.Count != 1)
            {
                var which = string.Concat(lists.Select(list => (list == lists[0] ? ": " : ", ") + ListTable.Written(list.Path)));
                return Task.FromResult(new ExecutionResult
                {
                    Errors =
                    [
                        new HttpRefusal(
                            StatusCodes.Status406NotAcceptable,
                            ErrorCodes.NotAcceptable,
                            $"{MediaTypes.Csv} is for a query with one list; this has {lists.Count}{which}. Ask for {MediaTypes.Response}, or for one list."),
                    ],
                });
            }

            notes.Table = lists[0];
        }

        return next(options);
    }
}
