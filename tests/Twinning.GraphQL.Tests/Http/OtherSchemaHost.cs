using System;
using System.Collections.Generic;
using System.Net.Http;
using Twinning.GraphQL.Tests.Security;

namespace Twinning.GraphQL.Tests.Http;

/// <summary>One host with <see cref="OtherSchema"/> for all tests of a class, which only ask. Serves as a class fixture.</summary>
public sealed class OtherSchemaHost : IDisposable
{
    private readonly TwinningHost host = OtherSchema.Host(
        new Dictionary<string, string>(Tokens.Settings) { ["Limits:Directives"] = "1000" }); // a text of 5,000 words takes some

    public HttpClient CreateClient() => host.CreateClient();

    public void Dispose() => host.Dispose();
}
