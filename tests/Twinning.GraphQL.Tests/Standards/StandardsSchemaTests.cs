using System.ComponentModel;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using Twinning.GraphQL.Standards;
using Xunit;

namespace Twinning.GraphQL.Tests.Standards;

/// <summary>The schema that the host ships says what the reader takes; both come from the same entries.</summary>
public class StandardsSchemaTests
{
    [Fact]
    public void The_shipped_schema_says_what_the_reader_takes() =>
        Assert.Equal(File.ReadAllText(ShippedFile()).ReplaceLineEndings("\n").TrimEnd(), Printed().ReplaceLineEndings("\n"));

    private static string ShippedFile([CallerFilePath] string testFile = "") => Path.Combine(
        Path.GetDirectoryName(testFile)!, "..", "..", "..", "src", "Twinning.GraphQL", "Standards", "standards.schema.json");

    private static string Printed()
    {
        var node = StandardsReader.Options.GetJsonSchemaAsNode(typeof(StandardsFile), new JsonSchemaExporterOptions
        {
            TreatNullObliviousAsNonNullable = true,
            TransformSchemaNode = Describe,
        });
        return node.ToJsonString(new JsonSerializerOptions(StandardsReader.Options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }

    private static JsonNode Describe(JsonSchemaExporterContext context, JsonNode node)
    {
        var provider = context.PropertyInfo?.AttributeProvider ?? context.TypeInfo.Type;
        var words = provider.GetCustomAttributes(typeof(DescriptionAttribute), inherit: false).OfType<DescriptionAttribute>().FirstOrDefault();
        if (words is not null && node is JsonObject said)
        {
            said.Insert(0, "description", words.Description);
        }

        if (context.Path.IsEmpty && node is JsonObject root)
        {
            root.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        }

        return node;
    }
}
