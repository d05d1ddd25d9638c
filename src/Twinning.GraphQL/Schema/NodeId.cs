using System;
using System.Globalization;
using System.Text;
using Twinning.GraphQL.Http;

namespace Twinning.GraphQL.Schema;

/// <summary>The global id of a node: its type and number, opaque to clients.</summary>
internal static class NodeId
{
    public static string Of(string type, long id) =>
        Convert.ToBase64String(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{type}:{id}")));

    /// <summary>Reads the number from an id that must be of a type.</summary>
    /// <exception cref="RequestException">The id is of another type or no id at all.</exception>
    public static long Read(string id, string type) => Read(id) is var (given, number) && given == type
        ? number
        : throw new RequestException(ErrorCodes.BadInput, $"'{id}' is not the id of a {type}.");

    /// <summary>Reads an id of any type.</summary>
    /// <exception cref="RequestException">It is no id.</exception>
    public static (string Type, long Id) Read(string id)
    {
        var bytes = new byte[id.Length];
        if (Convert.TryFromBase64String(id, bytes, out var length))
        {
            var text = Encoding.UTF8.GetString(bytes, 0, length);
            var colon = text.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && long.TryParse(text.AsSpan(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                return (text[..colon], number);
            }
        }

        throw new RequestException(ErrorCodes.BadInput, $"'{id}' is not an id.");
    }
}
