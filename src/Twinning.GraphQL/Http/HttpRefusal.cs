using System;
using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>A request refused before any operation ran.</summary>
/// <param name="status">The HTTP status code.</param>
/// <param name="error">What the client is told.</param>
internal sealed class HttpRefusal(int status, ExecutionError error) : Exception(error.Message)
{
    public HttpRefusal(int status, string code, string message)
        : this(status, new RequestException(code, message))
    {
    }

    public int Status => status;

    public ExecutionError Error => error;
}
