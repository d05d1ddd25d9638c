using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Rules;

namespace Twinning.GraphQL.Schema.Labels;

/// <summary>An enumeration and what its values are called.</summary>
internal sealed record LabelledEnum(string Type, IReadOnlyList<ValueLabel> Values);

/// <summary>A value of an enumeration and what it is called.</summary>
internal sealed record ValueLabel(string Value, Message Label);

internal sealed class LabelledEnumType : ShownType<LabelledEnum>
{
    public LabelledEnumType()
    {
        Name = "EnumLabels";
        Description = "What the values of an enumeration are called on a page.";
        Show<StringGraphType>("type", "The name of the enumeration in this schema.", labelled => labelled.Type);
        ShowAll<ValueLabelType>("values", "Its values, in their own order.", labelled => labelled.Values);
    }

    /// <summary>Returns the labels of enumerations.</summary>
    /// <exception cref="RequestException">One of them has none.</exception>
    public static IEnumerable<LabelledEnum> Of(IResolveFieldContext context)
    {
        var all = context.Schema.AllTypes.OfType<EnumerationGraphType>()
            .Where(type => type.Values.Count > 0 && type.Values.All(value => EnumLabels.Of(value.Value) is not null))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .Select(type => new LabelledEnum(type.Name, [.. type.Values.Select(value => new ValueLabel(value.Name, EnumLabels.Of(value.Value)!))]))
            .ToList();
        return context.GetArgument<IReadOnlyList<string>?>("types") is not { } asked ? all : asked.Select(name => all.Find(one => one.Type == name)
            ?? throw new RequestException(ErrorCodes.BadInput, $"'{name}' has no labels; these have: {string.Join(", ", all.Select(one => one.Type))}."));
    }
}

internal sealed class ValueLabelType : ShownType<ValueLabel>
{
    public ValueLabelType()
    {
        Name = "ValueLabel";
        Description = "A value of an enumeration and what it is called on a page.";
        Show<StringGraphType>("value", "The value as this schema writes it.", label => label.Value);
        Show<MessageType>("label", "What it is called.", label => label.Label);
    }
}
