using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Twinning.GraphQL.Storage;
using Xunit;

namespace Twinning.GraphQL.Tests.Storage;

/// <summary>The model that is compiled into the program, so that it starts sooner, is the one that the code describes.</summary>
public class CompiledModelTests
{
    [Fact]
    public void The_compiled_model_is_the_one_described()
    {
        using var context = new SqliteTwinningContext(new DbContextOptionsBuilder<SqliteTwinningContext>().UseSqlite("Data Source=:memory:").Options);
        var described = context.GetService<IDesignTimeModel>().Model;

        Assert.True(Lines(described).Count > 500, "Next to nothing is compared.");
        Assert.IsType<RuntimeModel>(context.Model, exactMatch: false);
        Assert.Empty(Lines(described).Except(Lines(context.Model)).Select(Renew));
        Assert.Empty(Lines(context.Model).Except(Lines(described)).Select(Renew));
    }

    private static string Renew(string line) =>
        $"{line}: renew it in src/Twinning.GraphQL by 'dotnet ef dbcontext optimize -c SqliteTwinningContext -o Storage/Compiled/Sqlite -n Twinning.GraphQL.Storage.Compiled.Sqlite'";

    private static List<string> Lines(IModel model) =>
    [
        .. from rows in model.GetEntityTypes()
           from line in (IEnumerable<string>)
           [
               $"{rows.Name} in {rows.GetTableName()}, by {Names(rows.FindPrimaryKey()!.Properties)}",
               .. rows.GetIndexes().Select(index => $"{rows.Name}, index {index.GetDatabaseName()} of {Names(index.Properties)}, unique: {index.IsUnique}"),
               .. rows.GetFlattenedProperties().Select(property => $"{rows.Name}.{property.Name} of {property.DeclaringType.ShortName()}: {Column(property)}"),
           ]
           select line,
    ];

    private static string Column(IProperty property) =>
        $"{property.GetColumnName()} {property.GetColumnType()}, {property.ClrType}, null: {property.IsColumnNullable()}, by {property.GetTypeMapping().Converter?.GetType()}, given: {property.ValueGenerated}";

    private static string Names(IReadOnlyList<IProperty> properties) => string.Join(", ", properties.Select(property => property.Name));
}
