using GraphQL.Types;

namespace Twinning.GraphQL.Querying.Types;

/// <summary>How values of one graph type are compared. Every operator that is given must hold.</summary>
internal abstract class OperatorsType<TGraphType> : InputObjectGraphType
    where TGraphType : IGraphType
{
    protected OperatorsType(string of, string description)
    {
        Name = of + "OperationFilterInput";
        Description = description + " All that are given must hold.";
        Field<TGraphType>("eq").Description("Equal; null for an empty value.");
        Field<TGraphType>("neq").Description("Not equal, or empty; null for any value that is not empty.");
        if (typeof(TGraphType) != typeof(BooleanGraphType))
        {
            Field<ListGraphType<NonNullGraphType<TGraphType>>>("in").Description($"One of these, at most {Operators.MostValues}.");
            Field<ListGraphType<NonNullGraphType<TGraphType>>>("nin").Description($"None of these, at most {Operators.MostValues}, or empty.");
        }
    }

    protected void AddComparisons()
    {
        Field<TGraphType>("gt").Description("More, or later.");
        Field<TGraphType>("gte").Description("As much or more, or not earlier.");
        Field<TGraphType>("lt").Description("Less, or earlier.");
        Field<TGraphType>("lte").Description("As much or less, or not later.");
    }
}

internal sealed class OrderedOperatorsType<TGraphType> : OperatorsType<TGraphType>
    where TGraphType : IGraphType
{
    public OrderedOperatorsType()
        : base(typeof(TGraphType) == typeof(DateOnlyGraphType) ? "Day" : typeof(TGraphType).Name[..^"GraphType".Length], "Compares numbers or days.") => AddComparisons();
}

internal sealed class EqualOperatorsType<TGraphType> : OperatorsType<TGraphType>
    where TGraphType : IGraphType
{
    public EqualOperatorsType()
        : base(Named, Named == "Code" ? "Compares letter by letter." : "Compares words of a list, or yes and no.")
    {
    }

    private static string Named => typeof(TGraphType) == typeof(StringGraphType) ? "Code"
        : typeof(TGraphType) == typeof(BooleanGraphType) ? "Boolean"
        : typeof(TGraphType).Name[..^"Type".Length];
}

internal sealed class IdOperatorsType : OperatorsType<IdGraphType>
{
    public IdOperatorsType()
        : base("Id", "Compares ids.")
    {
    }
}

internal sealed class TextOperatorsType : OperatorsType<StringGraphType>
{
    public TextOperatorsType()
        : base("String", "Compares text without tone marks, vowel marks and capitals: \"bon doan ket\" finds Bôn Đoàn Kết.")
    {
        Field<StringGraphType>("contains").Description("Has this in it.");
        Field<StringGraphType>("startsWith").Description("Begins with this.");
    }
}
