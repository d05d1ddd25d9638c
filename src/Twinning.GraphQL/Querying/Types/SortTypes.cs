using System;
using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Schema;

namespace Twinning.GraphQL.Querying.Types;

internal sealed class SortDirectionType : EnumType<SortDirection>
{
    public SortDirectionType()
        : base("SortEnumType", "Which end of an order comes first; empty values come last either way.")
    {
        Value(SortDirection.Asc, "The least, or earliest, first.");
        Value(SortDirection.Desc, "The most, or latest, first.");
    }
}

/// <summary>One key of an order.</summary>
internal sealed class SortType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public SortType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "SortInput";
        Description = $"One thing to order {listing.Plural} by; give several as a list.";
        IsOneOf = true;
        foreach (var field in listing.Fields)
        {
            if (SortTypes.Of(field) is { } type)
            {
                Field(field.Name, type).Description(field.Description);
            }
        }
    }
}

/// <summary>A figure over the things that belong to a row, as a key of an order.</summary>
internal sealed class ListSortType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public ListSortType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "ListSortInput";
        Description = $"A figure over the {listing.Plural} of a thing, to order by.";
        IsOneOf = true;
        Field<SortDirectionType>("count").Description("How many there are.");
        if (listing.Values.Any(value => value.Allows(FieldUses.Sum)))
        {
            Field<FigureSortType<TListing, Sums>>("sum").Description("Their sum.");
        }

        if (listing.Values.Any(value => value.Allows(FieldUses.Range)))
        {
            Field<FigureSortType<TListing, Ranges>>("min").Description("The least, or earliest.");
            Field<FigureSortType<TListing, Ranges>>("max").Description("The most, or latest.");
        }
    }
}

/// <summary>Which value a figure is taken over, as a key of an order.</summary>
internal sealed class FigureSortType<TListing, TFigure> : InputObjectGraphType
    where TListing : Listing, new()
    where TFigure : IFigure
{
    public FigureSortType()
    {
        var listing = Listings.Of<TListing>();
        Name = $"{listing.Name}{TFigure.Name}SortInput";
        Description = $"Which value of the {listing.Plural} is taken.";
        IsOneOf = true;
        foreach (var value in listing.Values.Where(value => value.Allows(TFigure.Use)))
        {
            Field<SortDirectionType>(value.Name).Description(value.Description);
        }
    }
}

/// <summary>A kind of figure over values.</summary>
internal interface IFigure
{
    static abstract string Name { get; }

    static abstract FieldUses Use { get; }
}

/// <summary>Sums, and averages.</summary>
internal sealed class Sums : IFigure
{
    public static string Name => "Sum";

    public static FieldUses Use => FieldUses.Sum;
}

/// <summary>The least and the most.</summary>
internal sealed class Ranges : IFigure
{
    public static string Name => "Range";

    public static FieldUses Use => FieldUses.Range;
}

internal static class SortTypes
{
    /// <summary>Returns the input type that orders by a field; null where none may.</summary>
    public static Type? Of(ListedField field) => field switch
    {
        ValueField value when value.Allows(FieldUses.Order) => typeof(SortDirectionType),
        OneField one => typeof(SortType<>).MakeGenericType(one.Target),
        ManyField many => typeof(ListSortType<>).MakeGenericType(many.Target),
        _ => null,
    };
}
