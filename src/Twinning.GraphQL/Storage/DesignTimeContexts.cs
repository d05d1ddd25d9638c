using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Twinning.GraphQL.Storage;

/// <summary>Makes the SQLite context for <c>dotnet ef migrations add</c>.</summary>
internal sealed class SqliteDesignTimeContext : IDesignTimeDbContextFactory<SqliteTwinningContext>
{
    public SqliteTwinningContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteTwinningContext>().UseSqlite("Data Source=design.db").Options);
}

/// <summary>Makes the PostgreSQL context for <c>dotnet ef migrations add</c>.</summary>
internal sealed class PostgresDesignTimeContext : IDesignTimeDbContextFactory<PostgresTwinningContext>
{
    public PostgresTwinningContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<PostgresTwinningContext>().UseNpgsql("Host=127.0.0.1;Database=design").Options);
}
