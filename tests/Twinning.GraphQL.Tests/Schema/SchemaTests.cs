using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema;
using Twinning.Tests;
using Xunit;

namespace Twinning.GraphQL.Tests.Schema;

/// <summary>The schema is a contract: a change shows in its approved file, and everything in it is described.</summary>
public class SchemaTests(TwinningHost host) : IClassFixture<TwinningHost>
{
    private ISchema Schema
    {
        get
        {
            var schema = host.Services.GetRequiredService<ISchema>();
            schema.Initialize();
            return schema;
        }
    }

    [Fact]
    public void The_schema_is_the_approved_one() =>
        ApprovedFile.Verify("Schema", Schema.Print(new PrintOptions { StringComparison = StringComparison.Ordinal }));

    [Fact]
    public void Every_type_field_argument_and_value_has_a_description() => Findings.None(
        from member in Members(Schema)
        where string.IsNullOrWhiteSpace(member.Description)
        select $"{member.Name} has no description");

    [Fact]
    public void Every_list_of_rules_in_the_library_is_shown() => Findings.None(
        from type in typeof(Rule).Assembly.GetTypes()
        where type.Name.EndsWith("Rules", StringComparison.Ordinal)
        from rule in type.GetProperty("All")?.GetValue(null) as IReadOnlyList<Rule> ?? []
        where !SchemaSetup.Rules.Contains(rule)
        select $"{rule.Code.Value} of {type.Name} is not shown");

    [Fact]
    public void The_walk_sees_types_fields_arguments_inputs_and_values()
    {
        var names = Members(Schema).Select(member => member.Name).ToHashSet();

        Assert.Subset(names, new HashSet<string> { "Village", "Village.name", "Query.area(code)", "AssignAgencyInput.agency", "PopulationBase.MINORITY" });
    }

    // The specification defines its five scalars and what it calls introspection.
    private static bool IsOurs(IGraphType type) =>
        !type.Name.StartsWith("__", StringComparison.Ordinal) && type.Name is not ("Boolean" or "Float" or "ID" or "Int" or "String");

    private static IEnumerable<(string Name, string? Description)> Members(ISchema schema)
    {
        foreach (var type in schema.AllTypes.Where(IsOurs))
        {
            yield return (type.Name, type.Description);
            foreach (var value in (type as EnumerationGraphType)?.Values ?? Enumerable.Empty<EnumValueDefinition>())
            {
                yield return ($"{type.Name}.{value.Name}", value.Description);
            }

            foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
            {
                yield return ($"{type.Name}.{field.Name}", field.Description);
                foreach (var argument in field.Arguments ?? Enumerable.Empty<QueryArgument>())
                {
                    yield return ($"{type.Name}.{field.Name}({argument.Name})", argument.Description);
                }
            }
        }
    }
}
