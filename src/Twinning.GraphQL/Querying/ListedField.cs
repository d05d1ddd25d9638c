using System;
using System.Linq.Expressions;

namespace Twinning.GraphQL.Querying;

/// <summary>What an analyst may do with a value.</summary>
[Flags]
internal enum FieldUses
{
    None = 0,
    Filter = 1,
    Order = 2,
    Group = 4,
    Sum = 8,
    Range = 16,
}

/// <summary>How values of a field are compared.</summary>
internal enum ValueKind
{
    /// <summary>Numbers and days: they are more or less than one another.</summary>
    Ordered,

    /// <summary>Words of a list, codes, yes or no: equal or not.</summary>
    Equal,

    /// <summary>Text, compared by its key without marks.</summary>
    Text,

    /// <summary>Ids of things.</summary>
    Id,
}

/// <summary>Something that is declared of a listed type once, and of which filter, order, groups and aggregates are made.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
internal abstract record ListedField(string Name, string Description);

/// <summary>A value of a row.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Kind">How it is compared.</param>
/// <param name="Value">Reads it: of the row, or of the row and what is known.</param>
/// <param name="Graph">The graph type of one value.</param>
/// <param name="Uses">What may be done with it.</param>
internal sealed record ValueField(string Name, string Description, ValueKind Kind, LambdaExpression Value, Type Graph, FieldUses Uses)
    : ListedField(Name, Description)
{
    /// <summary>Gets a value indicating whether only an office that sees all areas may use it.</summary>
    public bool IsForTheOffice { get; init; }

    /// <summary>Gets what the stored whole number is divided by when it is shown: 1,000 for thousandths.</summary>
    public int Divisor { get; init; } = 1;

    /// <summary>Gets the name of the type whose ids these are; null for other values.</summary>
    public string? IdType { get; init; }

    public bool Allows(FieldUses use) => (Uses & use) != 0;
}

/// <summary>The one thing of another listed type that a row belongs to.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Key">Reads its number; of the row, or of the row and what is known.</param>
/// <param name="Target">The declaration of the other type.</param>
internal sealed record OneField(string Name, string Description, LambdaExpression Key, Type Target)
    : ListedField(Name, Description);

/// <summary>The things of another listed type that belong to a row.</summary>
/// <param name="Name">The name in the graph.</param>
/// <param name="Description">What they are, in the analyst's words.</param>
/// <param name="Belongs">Tells whether a thing belongs to a row: of the row and the thing, or of these and what is known.</param>
/// <param name="Target">The declaration of the other type.</param>
internal sealed record ManyField(string Name, string Description, LambdaExpression Belongs, Type Target)
    : ListedField(Name, Description);
