using System;
using System.ComponentModel;
using System.Linq;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;

namespace Twinning.GraphQL.Tests.Standards;

/// <summary>Prints the JSON schema of what a reader takes, with the descriptions its entries carry.</summary>
internal static class JsonSchemas
{
    public static string Print(Type entry, JsonSerializerOptions options) => options
        .GetJsonSchemaAsNode(entry, new JsonSchemaExporterOptions { TreatNullObliviousAsNonNullable = true, TransformSchemaNode = Describe })
        .ToJsonString(new JsonSerializerOptions(options) { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        .ReplaceLineEndings("\n");

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
