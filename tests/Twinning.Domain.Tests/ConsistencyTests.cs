using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;
using Twinning.Tests;
using Xunit;

namespace Twinning.Domain.Tests;

/// <summary>What holds of every rule, source and value of the library, also of those that are yet to be written.</summary>
public class ConsistencyTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Type[] Library = typeof(Fraction).Assembly.GetTypes();

    private static readonly Type[] Public = [.. Library.Where(type => type.IsVisible)];

    private static readonly string[] Unchanging = ["Frozen", "IComparer", "IEnumera", "IEqualityComparer", "Immutable", "IReadOnly", "KeyValuePair"];

    private static readonly Type[] RuleTypes = [.. Library.Where(type => type.IsAssignableTo(typeof(Rule)) && !type.IsAbstract)];

    private static readonly (string List, Rule Rule)[] Rules =
    [
        .. from type in Library
           where type.Name.EndsWith("Rules", StringComparison.Ordinal)
           let all = type.GetProperty("All", BindingFlags.Public | BindingFlags.Static)?.GetValue(null)
           where all is IReadOnlyList<Rule>
           from rule in (IReadOnlyList<Rule>)all
           select (type.Name, rule),
    ];

    [Fact]
    public void Every_rule_is_listed_once() => Findings.None(
        from type in RuleTypes
        let times = Rules.Count(listed => listed.Rule.GetType() == type)
        where times != 1
        select $"{type.Name} is in a list of rules {times} times");

    [Fact]
    public void Every_rule_is_sealed_and_internal() => Findings.None(
        from type in RuleTypes where !type.IsSealed || type.IsVisible select type.Name);

    [Fact]
    public void Every_rule_has_a_test_class_of_its_name() => Findings.None(
        from type in RuleTypes
        where !typeof(ConsistencyTests).Assembly.GetTypes().Any(test =>
            test.Name == type.Name + "Tests" && test.GetMethods().Any(method => method.IsDefined(typeof(FactAttribute))))
        select $"{type.Name} has no {type.Name}Tests");

    [Fact]
    public void A_rule_code_is_unique_and_begins_with_the_word_of_its_list()
    {
        Assert.Equal(Rules.Length, new RuleCatalogue(Rules.Select(listed => listed.Rule)).Rules.Count);
        var words = Rules.Select(listed => (listed.List, Word: listed.Rule.Code.Value.Split('-')[0])).Distinct().ToArray();
        Findings.None(words.GroupBy(pair => pair.List).Where(list => list.Count() > 1)
            .Select(list => $"{list.Key} has codes that begin with {string.Join(", ", list.Select(pair => pair.Word))}"));
        Findings.None(words.GroupBy(pair => pair.Word).Where(word => word.Count() > 1)
            .Select(word => $"Codes that begin with {word.Key} are in {string.Join(", ", word.Select(pair => pair.List))}"));
        Assert.All(Rules, listed => Assert.Matches("^[A-Z][A-Z0-9]*(-[A-Z0-9]+)+$", listed.Rule.Code.Value));
    }

    [Fact]
    public void A_rule_says_its_own_sentence_in_both_languages()
    {
        var sentences = Rules.Select(listed => listed.Rule.Sentence).ToArray();
        Assert.Distinct(sentences.Select(sentence => sentence.Vietnamese));
        Assert.Distinct(sentences.Select(sentence => sentence.English));
        Assert.All(sentences, sentence => Assert.Matches(@"^\p{Lu}.*[^\x00-\x7F].*\.$", sentence.Vietnamese));
        Assert.All(sentences, sentence => Assert.Matches(@"^\p{Lu}.*\.$", sentence.English));
        Assert.All(sentences, sentence => Assert.NotEqual(sentence.Vietnamese, sentence.English));
    }

    [Fact]
    public void A_rule_rests_on_a_known_source_and_on_a_provision_of_a_statute() => Findings.None(
        from listed in Rules
        let source = listed.Rule.Source
        let isKnown = LegalSources.All.Any(known => known.Id == source.Id && known.Kind == source.Kind && known.Title == source.Title)
        where !isKnown || (source.Kind == SourceKind.Statute && string.IsNullOrWhiteSpace(source.Provision))
        select $"{listed.Rule.Code}: {source.Id}, {source.Provision ?? "no provision"}");

    [Fact]
    public void Every_legal_source_is_listed_and_its_id_is_unique()
    {
        var named = typeof(LegalSources).GetProperties().Select(property => property.GetValue(null)).OfType<LegalSource>().ToArray();

        Assert.Equal(named.ToHashSet(), LegalSources.All.ToHashSet());
        Assert.Distinct(LegalSources.All.Select(source => source.Id));
        Assert.All(LegalSources.All, source => Assert.Matches("^[A-Z0-9]+(-[A-Z0-9]+)+$", source.Id));
    }

    [Fact]
    public void A_public_class_is_sealed_or_static_or_a_base_that_is_built_upon() => Findings.None(
        from type in Public
        where type.IsClass && !type.IsSealed
        where !type.IsAbstract || !Library.Any(other => other.IsClass && IsBuiltUpon(other, type))
        select type.FullName);

    [Fact]
    public void A_public_value_never_changes() => Findings.None(
        from type in Public
        from property in type.GetProperties(Declared)
        where property.SetMethod is { IsPublic: true } setter
            && !setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))
        select $"{type.Name}.{property.Name} can be set");

    [Fact]
    public void No_public_member_shows_a_collection_that_can_change() => Findings.None(
        from type in Public
        from method in type.GetMembers(Declared).OfType<MethodBase>()
        let returned = method is MethodInfo { ReturnType: var type2 } ? type2 : typeof(void)
        from shown in method.GetParameters().Where(IsNotParams).Select(parameter => parameter.ParameterType).Append(returned)
        where CanChange(shown)
        select $"{type.Name}.{method.Name}: {shown}");

    [Fact]
    public void A_public_struct_that_is_equatable_has_the_operator() => Findings.None(
        from type in Public
        where type.IsValueType && type.IsAssignableTo(typeof(IEquatable<>).MakeGenericType(type))
        where type.GetMethod("op_Equality", [type, type]) is null
        select type.Name);

    [Fact]
    public void There_is_no_public_field_and_no_public_constant() => Findings.None(
        from type in Public where !type.IsEnum from field in type.GetFields(Declared) select $"{type.Name}.{field.Name}");

    [Fact]
    public void The_zero_of_an_enum_is_one_of_its_members() => Findings.None(
        from type in Library where type.IsEnum && !Enum.IsDefined(type, Enum.ToObject(type, 0)) select type.Name);

    private static bool IsBuiltUpon(Type type, Type ancestor) =>
        type.BaseType is { } parent && (parent.IsGenericType ? parent.GetGenericTypeDefinition() : parent) == ancestor;

    private static bool IsNotParams(ParameterInfo parameter) => !parameter.IsDefined(typeof(ParamArrayAttribute));

    private static bool CanChange(Type type) =>
        type.IsArray
        || (type.IsByRef && CanChange(type.GetElementType()!))
        || (type.IsGenericType && type.GetGenericArguments().Any(CanChange))
        || (type.Namespace!.StartsWith("System.Collections", StringComparison.Ordinal)
            && !Unchanging.Any(name => type.Name.StartsWith(name, StringComparison.Ordinal)));
}
