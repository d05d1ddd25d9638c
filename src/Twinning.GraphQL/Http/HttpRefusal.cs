using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>A request refused before its operation ran, with a status code of its own whatever the media type.</summary>
internal sealed class HttpRefusal : ExecutionError
{
    /// <summary>Initializes a refusal.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What is wrong and what would put it right.</param>
    public HttpRefusal(int status, string code, string message)
        : base(message)
    {
        Status = status;
        Code = code;
    }

    /// <summary>Initializes a refusal for a limit.</summary>
    /// <param name="status">The HTTP status code.</param>
    /// <param name="limit">The limit.</param>
    public HttpRefusal(int status, LimitExceeded limit)
        : this(status, limit.Code!, limit.Message) => Extensions = limit.Extensions;

    /// <summary>Gets the HTTP status code.</summary>
    public int Status { get; }
}
