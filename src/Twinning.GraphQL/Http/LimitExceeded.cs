using System.Collections.Generic;
using System.Globalization;
using GraphQL;

namespace Twinning.GraphQL.Http;

/// <summary>A request beyond a limit, with the limit's name and value and the request's own figure.</summary>
internal sealed class LimitExceeded : ExecutionError
{
    /// <summary>Initializes the error.</summary>
    /// <param name="limit">The setting under <c>Limits</c>.</param>
    /// <param name="value">What it allows.</param>
    /// <param name="given">What the request has.</param>
    /// <param name="what">What is counted, such as "levels of fields".</param>
    public LimitExceeded(string limit, long value, long given, string what)
        : base(string.Create(CultureInfo.InvariantCulture, $"The request has {given} {what}; the limit {limit} allows {value}."))
    {
        Code = ErrorCodes.LimitExceeded;
        Extensions = Figures(limit, value, given);
    }

    /// <summary>Names a limit, what it allows and what the request has.</summary>
    public static Dictionary<string, object?> Figures(string limit, long value, long given) =>
        new() { ["limit"] = limit, ["allowed"] = value, ["given"] = given };
}
