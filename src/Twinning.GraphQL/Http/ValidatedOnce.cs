using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using GraphQL.Validation;
using GraphQLParser.AST;

namespace Twinning.GraphQL.Http;

/// <summary>Validates an operation without variables once for as long as its document is kept: its arguments are the same each time.</summary>
internal sealed class ValidatedOnce : IDocumentValidator
{
    private readonly ConditionalWeakTable<GraphQLOperationDefinition, Task<IValidationResult>> _valid = [];
    private readonly DocumentValidator _validator = new();

    /// <inheritdoc/>
    public Task<IValidationResult> ValidateAsync(in ValidationOptions options) =>
        options.Operation.Variables is { Count: > 0 } ? _validator.ValidateAsync(options)
        : _valid.TryGetValue(options.Operation, out var known) ? known
        : FirstAsync(options.Operation, _validator.ValidateAsync(options));

    private async Task<IValidationResult> FirstAsync(GraphQLOperationDefinition operation, Task<IValidationResult> validation)
    {
        var result = await validation;
        if (result.IsValid)
        {
            _valid.AddOrUpdate(operation, Task.FromResult(result));
        }

        return result;
    }
}
