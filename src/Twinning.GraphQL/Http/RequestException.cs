using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>A request that cannot be answered for a reason the client should read. Message and code reach it as they are.</summary>
internal class RequestException : ExecutionError
{
    /// <summary>Initializes the error.</summary>
    /// <param name="code">One of <see cref="ErrorCodes"/>.</param>
    /// <param name="message">What is wrong and what would put it right.</param>
    public RequestException(string code, string message)
        : base(message) => Code = code;
}
