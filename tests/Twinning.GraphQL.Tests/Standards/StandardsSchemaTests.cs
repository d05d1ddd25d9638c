using System.IO;
using System.Runtime.CompilerServices;
using Twinning.GraphQL.Standards;
using Xunit;

namespace Twinning.GraphQL.Tests.Standards;

/// <summary>The schema that the host ships says what the reader takes; both come from the same entries.</summary>
public class StandardsSchemaTests
{
    [Fact]
    public void The_shipped_schema_says_what_the_reader_takes() =>
        Assert.Equal(File.ReadAllText(ShippedFile()).ReplaceLineEndings("\n").TrimEnd(), JsonSchemas.Print(typeof(StandardsFile), StandardsReader.Options));

    private static string ShippedFile([CallerFilePath] string testFile = "") => Path.Combine(
        Path.GetDirectoryName(testFile)!, "..", "..", "..", "src", "Twinning.GraphQL", "Standards", "standards.schema.json");
}
