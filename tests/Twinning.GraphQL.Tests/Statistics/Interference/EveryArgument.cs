using System;
using System.Collections.Generic;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Twinning.GraphQL.Tests.Support;

namespace Twinning.GraphQL.Tests.Statistics.Interference;

/// <summary>Makes values for the arguments of fields: for every condition, order, figure and choice one, walked from the schema.</summary>
/// <param name="named">
/// Values by "field.argument", by argument, or by type, in this order; others are made up. With "field.argument!" an argument is given always.
/// </param>
internal sealed class EveryArgument(IReadOnlyDictionary<string, string[]> named)
{
    private const int Far = 3;
    private const int Deepest = 4;

    private readonly HashSet<string> _given = [];

    /// <summary>Returns the arguments without which the field cannot be asked; null where a value is not known.</summary>
    public string? Required(FieldType field)
    {
        var required = Arguments(field).Where(argument => IsRequired(field, argument)).ToList();
        var values = required.ConvertAll(argument => Values(field.Name, argument.Name, argument.ResolvedType!).FirstOrDefault());
        return values.Contains(null) ? null : string.Join(' ', required.Zip(values, (argument, value) => $"{argument.Name}: {value}"));
    }

    /// <summary>Returns each other way to give an argument, with all that are required; of a kind of conditions that was given whole before, three.</summary>
    public IEnumerable<string> Others(FieldType field) =>
        from argument in Arguments(field)
        where argument.Name is not ("after" or "before")
        let rest = Arguments(field).Where(other => other != argument && IsRequired(field, other))
            .Select(other => $"{other.Name}: {Values(field.Name, other.Name, other.ResolvedType!).First()}")
        let isGiven = argument.ResolvedType!.GetNamedType() is IInputObjectGraphType input && !_given.Add($"{argument.Name} {input.Name}")
        from value in Values(field.Name, argument.Name, argument.ResolvedType!).Take(isGiven ? 3 : int.MaxValue)
        select string.Join(' ', rest.Append($"{argument.Name}: {value}"));

    private bool IsRequired(FieldType field, QueryArgument argument) =>
        (argument.ResolvedType is NonNullGraphType && argument.DefaultValue is null) || named.ContainsKey($"{field.Name}.{argument.Name}!");

    private static IEnumerable<QueryArgument> Arguments(FieldType field) => field.Arguments ?? Enumerable.Empty<QueryArgument>();

    private IEnumerable<string> Values(string field, string argument, IGraphType type) =>
        named.TryGetValue($"{field}.{argument}!", out var own) || named.TryGetValue($"{field}.{argument}", out own) || named.TryGetValue(argument, out own) ? own : Values(type, 0);

    private IEnumerable<string> Values(IGraphType type, int depth) => type switch
    {
        NonNullGraphType required => Values(required.ResolvedType!, depth),
        ListGraphType list => Values(list.ResolvedType!, depth).Select(value => $"[{value}]"),
        _ when named.TryGetValue(type.Name, out var known) => known,
        EnumerationGraphType choices => choices.Values.Select(choice => choice.Name),
        IInputObjectGraphType input => input.Fields.SelectMany(member => Members(input, member, depth)).Take(IsGivenWhole(input, depth) ? int.MaxValue : 1),
        _ => throw new InvalidOperationException($"No value is known for {type.Name}; name one."),
    };

    // Each field with one condition; none, all, and, or and not only put conditions together.
    private IEnumerable<string> Members(IInputObjectGraphType input, FieldType member, int depth)
    {
        if (member.Name == "id")
        {
            return [$"{{id: {{eq: \"{Desk.Id(input.Name.Replace("FilterInput", string.Empty, StringComparison.Ordinal), 1)}\"}}}}"];
        }

        var type = member.ResolvedType!.GetNamedType();
        var isOfTheSame = type.Name == input.Name;
        var isShort = isOfTheSame || depth >= Far || member.Name is "none" or "all";
        var isOne = type is IInputObjectGraphType other && IsOfOne(other);
        return type is IInputObjectGraphType && !isOne && depth >= (isOfTheSame ? 1 : Deepest) ? []
            : Values(member.ResolvedType!, isShort ? Deepest : depth + 1).Take(isShort || isOne ? 1 : int.MaxValue).Select(value => $"{{{member.Name}: {value}}}");
    }

    // What is asked of a thing is declared once: beyond a relation it is walked once, and after that one condition shows the way.
    private bool IsGivenWhole(IInputObjectGraphType input, int depth) => depth is 0 or Deepest || IsOfOne(input) || _given.Add(input.Name);

    private static bool IsOfOne(IInputObjectGraphType input) => input.Fields.All(part => part.ResolvedType!.GetNamedType() is ScalarGraphType);
}
