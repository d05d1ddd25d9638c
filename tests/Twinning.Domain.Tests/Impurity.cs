using System;
using System.Linq;
using Mono.Cecil;

namespace Twinning.Domain.Tests;

/// <summary>Tells what a library of rules must not touch: the clock, the machine's culture, its files and network, chance.</summary>
internal static class Impurity
{
    private static readonly string[] Namespaces =
    [
        "System.IO", "System.Net", "System.Security.Cryptography", "System.Text.Json", "System.Threading.Tasks",
    ];

    private static readonly string[] Types =
    [
        "System.AppContext", "System.AppDomain", "System.Console", "System.Environment", "System.Random", "System.TimeProvider",
        "System.TimeZone", "System.TimeZoneInfo", "System.Diagnostics.Process", "System.Diagnostics.Stopwatch",
        "System.Globalization.CultureInfo", "System.Threading.Thread", "System.Threading.Timer",
    ];

    // An iterator that the compiler makes asks which thread it is on.
    private static readonly string[] Allowed =
    [
        "System.Environment::get_CurrentManagedThreadId", "System.Globalization.CultureInfo::get_InvariantCulture",
    ];

    private static readonly string[] Members =
    [
        "System.DateTime::get_Now", "System.DateTime::get_UtcNow", "System.DateTime::get_Today",
        "System.DateTimeOffset::get_Now", "System.DateTimeOffset::get_UtcNow",
        "System.Guid::NewGuid", "System.Guid::CreateVersion7",
        "System.Globalization.NumberFormatInfo::get_CurrentInfo", "System.Globalization.DateTimeFormatInfo::get_CurrentInfo",
        "System.StringComparer::get_CurrentCulture", "System.StringComparer::get_CurrentCultureIgnoreCase",
        "System.Collections.Generic.Comparer`1<System.String>::get_Default",
    ];

    // These go by the machine's culture when called with texts alone.
    private static readonly string[] TextMethods = ["Compare", "CompareTo", "EndsWith", "IndexOf", "LastIndexOf", "StartsWith", "ToLower", "ToUpper"];

    private static readonly string[] Formats = ["Format", "Parse", "ToString", "TryFormat", "TryParse"];

    private static readonly string[] Formatted =
    [
        "System.DateOnly", "System.DateTime", "System.DateTimeOffset", "System.Decimal", "System.Double", "System.Int32", "System.Int64",
        "System.Int128", "System.Numerics.BigInteger", "System.Single", "System.String", "System.TimeOnly",
    ];

    private static readonly string[] Orders =
    [
        "Max", "Min", "MaxBy", "MinBy", "Order", "OrderBy", "OrderByDescending", "OrderDescending", "ThenBy", "ThenByDescending",
    ];

    /// <summary>Returns what is impure about a type or member, or null.</summary>
    public static string? Of(MemberReference used) => used is MethodReference method && OfMethod(method) ? method.FullName : null;

    private static bool OfMethod(MethodReference method)
    {
        var type = method.DeclaringType.GetElementType();
        var name = $"{method.DeclaringType.FullName}::{method.Name}";
        return !Allowed.Contains(name)
            && (Namespaces.Any(forbidden => type.Namespace == forbidden || type.Namespace.StartsWith(forbidden + '.', StringComparison.Ordinal))
                || Types.Contains(type.FullName)
                || Members.Contains(name)
                || GoesByCulture(method, type.FullName));
    }

    private static bool GoesByCulture(MethodReference method, string type) =>
        (type == "System.String" && TextMethods.Contains(method.Name) && method.Parameters.All(parameter => IsText(parameter.ParameterType)))
        || (type == "System.Char" && method.Name is "ToLower" or "ToUpper" && method.Parameters.Count == 1)
        || (Formatted.Contains(type) && Formats.Contains(method.Name) && !Takes(method, "IFormatProvider") && !IsOrdinaryText(method, type))
        || (method.Name == "AppendFormatted" && method is GenericInstanceMethod { GenericArguments: [var shown] } && IsFormatted(shown))
        || (Orders.Contains(method.Name) && method is GenericInstanceMethod ordering
            && IsText(ordering.GenericArguments.Last()) && !Takes(ordering.ElementMethod, "IComparer"));

    private static bool IsOrdinaryText(MethodReference method, string type) => type == "System.String" && method.Name != "Format";

    private static bool IsText(TypeReference type) => type.FullName == "System.String";

    private static bool IsFormatted(TypeReference type) =>
        Formatted.Contains(type.FullName) && !IsText(type)
        || type is GenericInstanceType { ElementType.FullName: "System.Nullable`1" } nullable && IsFormatted(nullable.GenericArguments[0]);

    private static bool Takes(MethodReference method, string type) =>
        method.Parameters.Any(parameter => parameter.ParameterType.Name.StartsWith(type, StringComparison.Ordinal));
}
