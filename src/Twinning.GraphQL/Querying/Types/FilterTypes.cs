using System;
using GraphQL.Types;

namespace Twinning.GraphQL.Querying.Types;

/// <summary>Which rows of a listing are meant.</summary>
internal sealed class FilterType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public FilterType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "FilterInput";
        Description = $"Which {listing.Plural} are meant; all conditions that are given must hold.";
        Field<ListGraphType<NonNullGraphType<FilterType<TListing>>>>("and").Description("All of these hold.");
        Field<ListGraphType<NonNullGraphType<FilterType<TListing>>>>("or").Description("At least one of these holds.");
        Field<FilterType<TListing>>("not").Description("This does not hold.");
        foreach (var field in listing.Fields)
        {
            if (FilterTypes.Of(field) is { } type)
            {
                Field(field.Name, type).Description(field.Description);
            }
        }
    }
}

/// <summary>What holds of the things that belong to a row.</summary>
internal sealed class ListFilterType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public ListFilterType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "ListFilterInput";
        Description = $"What holds of the {listing.Plural} of a thing.";
        Field<FilterType<TListing>>("some").Description("It holds of at least one.");
        Field<FilterType<TListing>>("none").Description("It holds of none.");
        Field<FilterType<TListing>>("all").Description("It holds of all, also where there is none.");
        Field<BooleanGraphType>("any").Description("Whether there is any at all.");
    }
}

internal static class FilterTypes
{
    /// <summary>Returns the input type that asks by a field; null where none may.</summary>
    public static Type? Of(ListedField field) => field switch
    {
        ValueField value when value.Allows(FieldUses.Filter) => Of(value),
        OneField one => typeof(FilterType<>).MakeGenericType(one.Target),
        ManyField many => typeof(ListFilterType<>).MakeGenericType(many.Target),
        _ => null,
    };

    private static Type Of(ValueField field) => field.Kind switch
    {
        ValueKind.Text => typeof(TextOperatorsType),
        ValueKind.Id => typeof(IdOperatorsType),
        ValueKind.Equal => typeof(EqualOperatorsType<>).MakeGenericType(field.Graph),
        _ => typeof(OrderedOperatorsType<>).MakeGenericType(field.Graph),
    };
}
