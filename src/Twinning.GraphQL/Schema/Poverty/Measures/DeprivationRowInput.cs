using System;
using System.Collections.Generic;
using GraphQL.Types;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Households with the same deprivations, as a client gives them: by number or as a text of 0, 1 and ?.</summary>
internal sealed record DeprivationRowInput(
    IReadOnlyList<int>? Deprived, IReadOnlyList<int>? Unknown, string? Pattern, int Members, int Count, string? Group)
{
    private const int MostCount = 1_000_000_000;
    private const int LongestGroup = 100;

    public void AddTo(DeprivationProfileBuilder builder, string at)
    {
        Bounds.Most($"{at}.group", Group?.Length ?? 0, LongestGroup, "letters");
        var count = (long)Bounds.Between($"{at}.count", Count, 0, MostCount);
        var members = (long)Bounds.Between($"{at}.members", Members, 0, ushort.MaxValue);
        var (deprived, unknown) = Pattern is null ? ByNumber(builder.IndicatorCount, at) : ByPattern(Pattern, builder.IndicatorCount, at);
        builder.AddCounted(0, (ushort)(deprived & ~unknown), (ushort)(((1 << builder.IndicatorCount) - 1) & ~unknown), count, count * members);
    }

    private (int Deprived, int Unknown) ByNumber(int indicators, string at)
    {
        var (deprived, unknown) = (Bits(Deprived, indicators, $"{at}.deprived"), Bits(Unknown, indicators, $"{at}.unknown"));
        return (deprived & unknown) == 0
            ? (deprived, unknown)
            : throw BadInput.At($"{at}.unknown", "an indicator stands in deprived too; name it in one of the two.");
    }

    private (int Deprived, int Unknown) ByPattern(string pattern, int indicators, string at)
    {
        if (Deprived is not null || Unknown is not null)
        {
            throw BadInput.At($"{at}.pattern", "give either the pattern, or deprived and unknown, not both.");
        }

        if (pattern.Length != indicators || pattern.AsSpan().ContainsAnyExcept("01?"))
        {
            throw BadInput.At($"{at}.pattern", $"'{pattern}' is no pattern; valid: {indicators} signs, each 0, 1 or ?.");
        }

        var (deprived, unknown) = (0, 0);
        for (var position = 0; position < indicators; position++)
        {
            deprived |= pattern[position] == '1' ? 1 << position : 0;
            unknown |= pattern[position] == '?' ? 1 << position : 0;
        }

        return (deprived, unknown);
    }

    private static int Bits(IReadOnlyList<int>? positions, int indicators, string at)
    {
        var bits = 0;
        foreach (var position in positions ?? [])
        {
            bits |= 1 << (int)Bounds.Between(at, position, 0, indicators - 1);
        }

        return bits;
    }
}

internal sealed class DeprivationRowInputType : InputObjectGraphType<DeprivationRowInput>
{
    public DeprivationRowInputType()
    {
        Name = "DeprivationRowInput";
        Description = "A household, or several with the same deprivations. One with an unknown indicator is counted as missing.";
        Field<ListGraphType<NonNullGraphType<IntGraphType>>>("deprived").Description(
            "The indicators in which it is deprived, counted from 0. Those neither here nor in unknown are known not to be.");
        Field<ListGraphType<NonNullGraphType<IntGraphType>>>("unknown").Description("The indicators that are not known, counted from 0.");
        Field<StringGraphType>("pattern").Description("Or all of them in one text, the first indicator first: 1 deprived, 0 not, ? not known; such as \"01?0\".");
        Field<NonNullGraphType<IntGraphType>>("members").DefaultValue(1).Description("The members of the household, 0 to 65,535.");
        Field<NonNullGraphType<IntGraphType>>("count").DefaultValue(1).Description("How many such households there are, 0 to 1,000,000,000.");
        Field<StringGraphType>("group").Description("The group it belongs to, in at most 100 letters; at most 100 groups, named for every row or for none.");
    }
}
