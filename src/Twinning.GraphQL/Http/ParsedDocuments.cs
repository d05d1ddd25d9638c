using System;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.DI;
using GraphQL.Execution;
using GraphQLParser.AST;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;

namespace Twinning.GraphQL.Http;

/// <summary>Keeps valid documents parsed and validated, as many characters of them as the limit allows.</summary>
/// <remarks>A document is kept once an operation of it has run; validation that depends on variables runs each time all the same.</remarks>
internal sealed class ParsedDocuments(IDocumentBuilder parser, IOptions<HttpLimits> limits) : IConfigureExecution, IDisposable
{
    private readonly MemoryCache cache = new(new MemoryCacheOptions { SizeLimit = limits.Value.CachedCharacters });

    /// <inheritdoc/>
    public float SortOrder => 100;

    /// <inheritdoc/>
    public async Task<ExecutionResult> ExecuteAsync(ExecutionOptions options, ExecutionDelegate next)
    {
        if (options.Query is not { Length: > 0 } query)
        {
            return await next(options);
        }

        if (cache.TryGetValue<GraphQLDocument>(query, out var known))
        {
            options.Document = known;
            options.ValidationRules = options.CachedDocumentValidationRules ?? [];
            return await next(options);
        }

        if (TooMuch(QueryText.Of(query)) is { } refusal)
        {
            return new ExecutionResult { Errors = [refusal] };
        }

        try
        {
            options.Document = parser.Build(query);
        }
        catch (ExecutionError syntax)
        {
            return new ExecutionResult { Errors = [syntax] };
        }

        var result = await next(options);
        if (result.Executed)
        {
            cache.Set(query, options.Document, new MemoryCacheEntryOptions { Size = query.Length });
        }

        return result;
    }

    /// <inheritdoc/>
    public void Dispose() => cache.Dispose();

    private LimitExceeded? TooMuch(QueryText text) =>
        text.Tokens > limits.Value.Tokens ? new LimitExceeded(nameof(HttpLimits.Tokens), limits.Value.Tokens, text.Tokens, "words and signs")
        : text.Brackets > QueryText.MostBrackets ? new LimitExceeded(nameof(QueryText.Brackets), QueryText.MostBrackets, text.Brackets, "brackets within one another")
        : null;
}
