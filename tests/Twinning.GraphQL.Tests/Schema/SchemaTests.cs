using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using GraphQL;
using GraphQL.Types;
using GraphQL.Utilities;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Labels;
using Twinning.Tests;
using Xunit;

namespace Twinning.GraphQL.Tests.Schema;

/// <summary>The schema is a contract: a change shows in its approved file, and everything in it is described.</summary>
public partial class SchemaTests(TwinningHost host) : IClassFixture<TwinningHost>
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
    public void Whatever_is_deprecated_says_what_to_use_instead_and_since_when() => Findings.None(
        from type in Schema.AllTypes.Where(IsOurs)
        from member in Deprecations(type)
        where !SaysWhatInstead(member.Reason)
        select $"{member.Name} is deprecated and says: {member.Reason}");

    [Theory]
    [InlineData("Use name instead; since 0.2.0.", true)]
    [InlineData("Use povertyStatistics(year:) instead; since 1.12.3.", true)]
    [InlineData("Use name instead.", false)]
    [InlineData("Removed in 0.3.0.", false)]
    [InlineData("No longer supported", false)]
    public void A_reason_names_the_way_out_and_the_version(string reason, bool isEnough) => Assert.Equal(isEnough, SaysWhatInstead(reason));

    [Fact]
    public void A_deprecated_field_argument_or_value_is_seen()
    {
        var type = new ObjectGraphType { Name = "Thing" };
        type.Field<IntGraphType>("old").DeprecationReason("Removed.").Argument<IntGraphType>("way", argument => argument.DeprecationReason = "Gone.");
        var words = new EnumerationGraphType { Name = "Word" };
        words.Add(new EnumValueDefinition("OLD", 1) { DeprecationReason = "Old." });

        Assert.Equal([("Thing.old", "Removed."), ("Thing.old(way)", "Gone."), ("Word.OLD", "Old.")], Deprecations(type).Concat(Deprecations(words)));
    }

    [Fact]
    public void An_enumeration_that_has_labels_has_one_for_each_value() => Findings.None(
        from type in Schema.AllTypes.OfType<EnumerationGraphType>()
        where type.Values.Any(value => EnumLabels.Of(value.Value) is not null)
        from value in type.Values
        where EnumLabels.Of(value.Value) is not { Vietnamese.Length: > 0, English.Length: > 0 }
        select $"{type.Name}.{value.Name} has no label");

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

    private static bool SaysWhatInstead(string reason) => WhatInstead().IsMatch(reason);

    [GeneratedRegex(@"^Use \S.* instead; since \d+\.\d+\.\d+\.$")]
    private static partial Regex WhatInstead();

    private static IEnumerable<(string Name, string Reason)> Deprecations(IGraphType type)
    {
        foreach (var value in (type as EnumerationGraphType)?.Values.Where(value => value.DeprecationReason is not null) ?? [])
        {
            yield return ($"{type.Name}.{value.Name}", value.DeprecationReason!);
        }

        foreach (var field in (type as IComplexGraphType)?.Fields ?? Enumerable.Empty<FieldType>())
        {
            if (field.DeprecationReason is { } reason)
            {
                yield return ($"{type.Name}.{field.Name}", reason);
            }

            foreach (var argument in field.Arguments?.Where(argument => argument.DeprecationReason is not null) ?? [])
            {
                yield return ($"{type.Name}.{field.Name}({argument.Name})", argument.DeprecationReason!);
            }
        }
    }

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
