using System.Linq;
using GraphQL.Types;

namespace Twinning.GraphQL.Querying.Types;

/// <summary>Which groups are meant, by their figures.</summary>
internal sealed class HavingType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public HavingType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "HavingInput";
        Description = $"Which groups of {listing.Plural} are meant, by their figures; all conditions that are given must hold.";
        Field<ListGraphType<NonNullGraphType<HavingType<TListing>>>>("and").Description("All of these hold.");
        Field<ListGraphType<NonNullGraphType<HavingType<TListing>>>>("or").Description("At least one of these holds.");
        Field<HavingType<TListing>>("not").Description("This does not hold.");
        Field<OrderedOperatorsType<IntGraphType>>("count").Description("How many there are.");
        if (listing.Values.Any(value => value.Allows(FieldUses.Sum)))
        {
            Field<FigureHavingType<TListing, SumFigure>>("sum").Description("Sums.");
            Field<FigureHavingType<TListing, AverageFigure>>("average").Description("Averages, rounded to two places.");
        }

        if (listing.Values.Any(value => value.Allows(FieldUses.Range)))
        {
            Field<FigureHavingType<TListing, MinFigure>>("min").Description("The least, or earliest.");
            Field<FigureHavingType<TListing, MaxFigure>>("max").Description("The most, or latest.");
        }
    }
}

/// <summary>What one kind of figure is compared with.</summary>
internal sealed class FigureHavingType<TListing, TFigure> : InputObjectGraphType
    where TListing : Listing, new()
    where TFigure : IShownFigure
{
    public FigureHavingType()
    {
        var listing = Listings.Of<TListing>();
        Name = $"{listing.Name}{char.ToUpperInvariant(TFigure.Name[0])}{TFigure.Name[1..]}HavingInput";
        Description = $"What figures of {listing.Plural} are compared with.";
        foreach (var value in listing.Values.Where(value => value.Allows(TFigure.Use)))
        {
            Field(value.Name, typeof(OrderedOperatorsType<>).MakeGenericType(TFigure.GraphOf(value))).Description(value.Description);
        }
    }
}

/// <summary>One figure to order groups by.</summary>
internal sealed class GroupSortType<TListing> : InputObjectGraphType
    where TListing : Listing, new()
{
    public GroupSortType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "GroupSortInput";
        Description = $"One figure to order groups of {listing.Plural} by; give several as a list.";
        IsOneOf = true;
        Field<SortDirectionType>("count").Description("How many there are.");
        if (listing.Values.Any(value => value.Allows(FieldUses.Sum)))
        {
            Field<FigureSortType<TListing, Sums>>("sum").Description("Their sum.");
            Field<FigureSortType<TListing, Sums>>("average").Description("Their average.");
        }

        if (listing.Values.Any(value => value.Allows(FieldUses.Range)))
        {
            Field<FigureSortType<TListing, Ranges>>("min").Description("The least, or earliest.");
            Field<FigureSortType<TListing, Ranges>>("max").Description("The most, or latest.");
        }
    }
}
