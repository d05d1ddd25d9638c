using System;
using System.Linq;
using GraphQL.Types;
using Twinning.GraphQL.Schema;

namespace Twinning.GraphQL.Querying.Types;

/// <summary>The figures of rows, whether of all together or of a group.</summary>
internal abstract class FiguresType<TListing> : ShownType<Group>
    where TListing : Listing, new()
{
    protected FiguresType()
    {
        var listing = Listings.Of<TListing>();
        Show<IntGraphType>("count", $"How many {listing.Plural} there are.", group => checked((int)group.Figures.Count));
        if (listing.Values.Any(value => value.Allows(FieldUses.Sum)))
        {
            Show<FigureType<TListing, SumFigure>>("sum", "Sums; an empty value adds nothing.", group => group);
            Show<FigureType<TListing, AverageFigure>>("average", "Averages over those that have a value, rounded to two places; the sum and the count give it exactly.", group => group);
        }

        if (listing.Values.Any(value => value.Allows(FieldUses.Range)))
        {
            Show<FigureType<TListing, MinFigure>>("min", "The least, or earliest; empty where nothing has a value.", group => group);
            Show<FigureType<TListing, MaxFigure>>("max", "The most, or latest; empty where nothing has a value.", group => group);
        }
    }
}

internal sealed class AggregateType<TListing> : FiguresType<TListing>
    where TListing : Listing, new()
{
    public AggregateType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "Aggregate";
        Description = $"Figures over all {listing.Plural} asked for, whatever the pages.";
    }
}

internal sealed class GroupType<TListing> : FiguresType<TListing>
    where TListing : Listing, new()
{
    public GroupType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "Group";
        Description = $"A group of {listing.Plural} and its figures.";
        Show<GroupKeyType<TListing>>("key", "What they have in common.", group => group);
        Show<IntGraphType>("kept", "How many of the keys the group has, from the first on: all, or fewer where it is a subtotal.", group => group.Kept);
        if (GroupKeys.Of(listing).Any(key => key.IsPeriod))
        {
            ShowAny<GroupGapType>(
                "gap",
                "Why it has none, of a group that keepGaps or keepEmpty added to a series by year, quarter or month; empty where it has some.",
                group => group.Gap);
            ShowAny<GroupBeforeType<TListing>>(
                "before",
                "The group one year, quarter or month earlier with the same other keys; empty where there is none, or they are grouped by no period or by several.",
                group => group.Before);
            ShowAny<GroupChangeType<TListing>>(
                "change",
                "What there is more, or less, than one period earlier; empty where there is no group of that period.",
                group => group.Before is { } before ? group with { Figures = group.Figures.Less(before.Figures) } : null);
        }
    }
}

internal sealed class GroupGapType : EnumType<GroupGap>
{
    public GroupGapType()
        : base("GroupGap", "Why a period has none that meets the conditions, beside its other keys. A period before the first recorded is no zero: nobody may have kept records then.")
    {
        Value(GroupGap.BeforeTheFirst, "The first was recorded in a later period.");
        Value(GroupGap.NothingRecorded, "There are some before and after, and none was recorded in it.");
        Value(GroupGap.AfterTheLast, "The last was recorded in an earlier period.");
        Value(GroupGap.NoneAtAll, "None was recorded in any period.");
    }
}

internal sealed class GroupBeforeType<TListing> : FiguresType<TListing>
    where TListing : Listing, new()
{
    public GroupBeforeType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "GroupBefore";
        Description = $"The figures of {listing.Plural} one period before a group.";
    }
}

internal sealed class GroupChangeType<TListing> : ShownType<Group>
    where TListing : Listing, new()
{
    public GroupChangeType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "GroupChange";
        Description = $"How figures of {listing.Plural} changed from one period to the next; below zero where they fell.";
        Show<IntGraphType>("count", $"How many more {listing.Plural} there are.", group => checked((int)group.Figures.Count));
        if (listing.Values.Any(value => value.Allows(FieldUses.Sum)))
        {
            Show<FigureType<TListing, SumFigure>>("sum", "By how much the sums are more.", group => group);
        }
    }
}

internal sealed class GroupKeyType<TListing> : ShownType<Group>
    where TListing : Listing, new()
{
    public GroupKeyType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "GroupKey";
        Description = $"What the {listing.Plural} of a group have in common; empty in what they are not grouped by.";
        foreach (var shown in GroupKeys.Of(listing).SelectMany(key => key.Shown).DistinctBy(shown => shown.Name))
        {
            Field(shown.Name, shown.Graph).Description(shown.Description).Resolve(context => See(context.Source, shown.Name));
        }
    }

    private static object? See(Group group, string name)
    {
        for (var place = 0; place < group.By.Count; place++)
        {
            if (group.By[place].Shown.FirstOrDefault(shown => shown.Name == name) is { } shown && group.Keys[place] is { } value)
            {
                return shown.See(value, group.Sight);
            }
        }

        return null;
    }
}

internal sealed class GroupByType<TListing> : EnumerationGraphType
    where TListing : Listing, new()
{
    public GroupByType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + "GroupBy";
        Description = $"What {listing.Plural} are grouped by.";
        foreach (var key in GroupKeys.Of(listing))
        {
            Add(new EnumValueDefinition(key.Word, key) { Description = key.Description });
        }
    }
}

/// <summary>One kind of figure, over each value that it is taken of.</summary>
internal sealed class FigureType<TListing, TFigure> : ShownType<Group>
    where TListing : Listing, new()
    where TFigure : IShownFigure
{
    public FigureType()
    {
        var listing = Listings.Of<TListing>();
        Name = listing.Name + char.ToUpperInvariant(TFigure.Name[0]) + TFigure.Name[1..];
        Description = $"{TFigure.Words} of {listing.Plural}.";
        foreach (var value in listing.Values.Where(value => value.Allows(TFigure.Use)))
        {
            Field(value.Name, TFigure.GraphOf(value)).Description(value.Description).Resolve(context => context.Source.Figures.Of(TFigure.Name, value));
        }
    }
}

/// <summary>A kind of figure as it is shown.</summary>
internal interface IShownFigure
{
    static abstract string Name { get; }

    static abstract string Words { get; }

    static abstract FieldUses Use { get; }

    static abstract Type GraphOf(ValueField field);
}

internal sealed class SumFigure : IShownFigure
{
    public static string Name => "sum";

    public static string Words => "Sums";

    public static FieldUses Use => FieldUses.Sum;

    public static Type GraphOf(ValueField field) => field.Divisor == 1 ? typeof(LongGraphType) : typeof(DecimalGraphType);
}

internal sealed class AverageFigure : IShownFigure
{
    public static string Name => "average";

    public static string Words => "Averages";

    public static FieldUses Use => FieldUses.Sum;

    public static Type GraphOf(ValueField field) => typeof(DecimalGraphType);
}

internal sealed class MinFigure : IShownFigure
{
    public static string Name => "min";

    public static string Words => "The least, or earliest, values";

    public static FieldUses Use => FieldUses.Range;

    public static Type GraphOf(ValueField field) => field.Graph;
}

internal sealed class MaxFigure : IShownFigure
{
    public static string Name => "max";

    public static string Words => "The most, or latest, values";

    public static FieldUses Use => FieldUses.Range;

    public static Type GraphOf(ValueField field) => field.Graph;
}
