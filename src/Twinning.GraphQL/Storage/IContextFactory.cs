using Microsoft.EntityFrameworkCore;

namespace Twinning.GraphQL.Storage;

/// <summary>Leases a context of whichever database the host runs on.</summary>
internal interface IContextFactory
{
    /// <summary>Leases a context; disposing it gives it back.</summary>
    TwinningContext Create();
}

/// <inheritdoc/>
internal sealed class ContextFactory<TContext>(IDbContextFactory<TContext> pool) : IContextFactory
    where TContext : TwinningContext
{
    public TwinningContext Create() => pool.CreateDbContext();
}
