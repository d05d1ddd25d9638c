using System;
using System.Net.Http;

namespace Twinning.Tests.Hostile;

/// <summary>A request made to do harm.</summary>
/// <param name="Kind">What it tries.</param>
/// <param name="Method">The method.</param>
/// <param name="Address">The path and query.</param>
/// <param name="Accept">The Accept header.</param>
/// <param name="ContentType">The type that the body claims.</param>
/// <param name="Body">The body; null for none.</param>
internal sealed record HostileRequest(string Kind, HttpMethod Method, string Address, string Accept, string ContentType, byte[]? Body)
{
    public HttpRequestMessage ToMessage()
    {
        var message = new HttpRequestMessage(Method, Address);
        message.Headers.TryAddWithoutValidation("Accept", Accept);
        if (Body is not null)
        {
            message.Content = new ByteArrayContent(Body);
            message.Content.Headers.TryAddWithoutValidation("Content-Type", ContentType);
        }

        return message;
    }

    public override string ToString() => $"{Kind}: {Method} {Address[..Math.Min(300, Address.Length)]} as {Accept}, {Body?.Length} bytes of {ContentType}: {Convert.ToBase64String(Body.AsSpan(0, Math.Min(600, Body?.Length ?? 0)))}";
}
