using System;
using System.Globalization;
using System.Text;
using GraphQL;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema.Paging;

/// <summary>Which part of a list is asked for, after Relay's rules; lists are ordered by the lasting number of their things.</summary>
internal sealed record PageArguments(int Size, bool FromEnd, long? After, long? Before)
{
    public const int DefaultSize = 20;

    public const int LargestSize = 100;

    private const string Order = "id:";

    public static PageArguments From(IResolveFieldContext context)
    {
        var (size, fromEnd) = SizeOf(context);
        return new PageArguments(size, fromEnd, Read(context.GetArgument<string?>("after")), Read(context.GetArgument<string?>("before")));
    }

    /// <summary>Returns how many are asked for, and whether from the end.</summary>
    public static (int Size, bool FromEnd) SizeOf(IResolveFieldContext context)
    {
        var first = context.GetArgument<int?>("first");
        var last = context.GetArgument<int?>("last");
        if (first is not null && last is not null)
        {
            throw new RequestException(ErrorCodes.BadInput, "Ask for the first or for the last, not for both.");
        }

        if ((first ?? last) is < 1 or > LargestSize)
        {
            var name = first is null ? "last" : "first";
            throw new RequestException(ErrorCodes.BadInput, $"{name} is {first ?? last}; it takes 1 to {LargestSize}.")
            {
                Extensions = LimitExceeded.Figures("PageSize", LargestSize, (first ?? last)!.Value),
            };
        }

        return (first ?? last ?? DefaultSize, last is not null);
    }

    public static string CursorOf(long id) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Order + id.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads a cursor of a list in its own order.</summary>
    public static long? Read(string? cursor)
    {
        if (cursor is null)
        {
            return null;
        }

        var bytes = new byte[cursor.Length];
        if (Convert.TryFromBase64String(cursor, bytes, out var length)
            && Encoding.UTF8.GetString(bytes, 0, length) is var text
            && text.StartsWith(Order, StringComparison.Ordinal)
            && long.TryParse(text.AsSpan(Order.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return id;
        }

        throw new RequestException(ErrorCodes.BadInput, $"'{cursor}' is not a cursor of this list.");
    }
}
