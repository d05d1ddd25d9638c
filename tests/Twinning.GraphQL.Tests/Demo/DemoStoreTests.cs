using System;
using System.Threading.Tasks;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

/// <summary>Tests that each have a store of their own: a skip in a class fixture would count as a failure where there is no PostgreSQL.</summary>
public abstract class DemoStoreTests(DemoStore store) : IAsyncLifetime
{
    protected DemoStore Store => store;

    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return store.DisposeAsync();
    }
}
