using System;

namespace Twinning.GraphQL.Http.Streams;

/// <summary>A reason to close a socket, as the protocol numbers it.</summary>
internal sealed class SocketClosedException(int code, string reason) : Exception(reason)
{
    public int Code => code;

    public static SocketClosedException Malformed(string reason) => new(4400, reason);

    public static SocketClosedException Unauthorized() => new(4401, "Unauthorized");

    public static SocketClosedException Forbidden(string reason) => new(4403, reason.Length > 100 ? "Forbidden" : reason);

    public static SocketClosedException TooLate() => new(4408, "Connection initialisation timeout");

    public static SocketClosedException Again(string id) => new(4409, $"Subscriber for {(id.Length > 60 ? "this id" : id)} already exists");

    public static SocketClosedException TooMany(string reason) => new(4429, reason);
}
