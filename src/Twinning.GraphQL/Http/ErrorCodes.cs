namespace Twinning.GraphQL.Http;

/// <summary>The codes of errors that do not come from the engine's validation. A code never changes its meaning.</summary>
internal static class ErrorCodes
{
    /// <summary>Gets the code of an argument that cannot be used.</summary>
    public static string BadInput => "BAD_INPUT";

    /// <summary>Gets the code of something that is not there.</summary>
    public static string NotFound => "NOT_FOUND";

    /// <summary>Gets the code of something that this viewer may not do.</summary>
    public static string Forbidden => "FORBIDDEN";

    /// <summary>Gets the code of a token that is not valid.</summary>
    public static string Unauthenticated => "UNAUTHENTICATED";

    /// <summary>Gets the code of a request that is not a well-formed GraphQL request over HTTP.</summary>
    public static string BadRequest => "BAD_REQUEST";

    /// <summary>Gets the code of the id of a document that is not known.</summary>
    public static string UnknownDocument => "UNKNOWN_DOCUMENT";

    /// <summary>Gets the code of a document that is not trusted, where only trusted ones run.</summary>
    public static string UntrustedDocument => "UNTRUSTED_DOCUMENT";

    /// <summary>Gets the code of a list of requests.</summary>
    public static string BatchOff => "BATCH_OFF";

    /// <summary>Gets the code of a method that cannot be used, or not for this operation.</summary>
    public static string MethodNotAllowed => "METHOD_NOT_ALLOWED";

    /// <summary>Gets the code of a request whose Accept header admits no answer of ours.</summary>
    public static string NotAcceptable => "NOT_ACCEPTABLE";

    /// <summary>Gets the code of a body that is not JSON in UTF-8.</summary>
    public static string UnsupportedMediaType => "UNSUPPORTED_MEDIA_TYPE";

    /// <summary>Gets the code of a request beyond a limit; extensions name the limit, its value and the request's figure.</summary>
    public static string LimitExceeded => "LIMIT_EXCEEDED";

    /// <summary>Gets the code of an operation that ran too long.</summary>
    public static string Timeout => "TIMEOUT";

    /// <summary>Gets the code of a failure of ours; its details are in the log under the trace id.</summary>
    public static string Internal => "INTERNAL";
}
