using System;
using GraphQL.Types;
using Twinning.GraphQL.Querying.Types;
using Twinning.GraphQL.Schema;
using Twinning.GraphQL.Schema.Statistics;

namespace Twinning.GraphQL.Querying.Cells;

/// <summary>The figures of a cell, or how they changed.</summary>
internal abstract class CellFiguresType<TListing, TCell, TSource> : ShownType<TSource>
    where TListing : CellListing<TCell>, new()
{
    protected static TListing Listing { get; } = new();

    protected void ShowFigures(Func<TSource, CellFigure<TCell>, Domain.Statistics.Figure> figure)
    {
        foreach (var declared in Listing.Figures)
        {
            Show<FigureType>(declared.Name, declared.Description, source => figure(source, declared));
        }
    }
}

/// <summary>A cell with its figures, beside the same one a period earlier.</summary>
internal abstract class CellGroupType<TListing, TCell, TGroup> : CellFiguresType<TListing, TCell, TGroup>
    where TListing : CellListing<TCell>, new()
    where TCell : class
    where TGroup : CellGroup<TCell>
{
    protected void ShowCell()
    {
        Name = Listing.Name + "Group";
        ShowFigures((group, figure) => figure.Of(group.Cell));
        ShowAny<CellBeforeType<TListing, TCell>>("before", "The same one period earlier; empty where that period was not asked for.", group => group.Before);
        ShowAny<CellChangeType<TListing, TCell>>(
            "change", "By how much the figures are more, or less, than one period earlier; empty where that period was not asked for.", group => group.Before is null ? null : group);
    }
}

internal sealed class CellBeforeType<TListing, TCell> : CellFiguresType<TListing, TCell, TCell>
    where TListing : CellListing<TCell>, new()
    where TCell : class
{
    public CellBeforeType()
    {
        Name = Listing.Name + "GroupBefore";
        Description = $"The figures of {Listing.Plural} one period before a group.";
        ShowFigures((cell, figure) => figure.Of(cell));
    }
}

internal sealed class CellChangeType<TListing, TCell> : CellFiguresType<TListing, TCell, CellGroup<TCell>>
    where TListing : CellListing<TCell>, new()
    where TCell : class
{
    public CellChangeType()
    {
        Name = Listing.Name + "GroupChange";
        Description = $"How the figures of {Listing.Plural} changed from one period to the next, rates in percentage points: never between what does not compare, nor from or to what is hidden or missing.";
        ShowFigures((group, figure) => group.Change(figure));
    }
}

/// <summary>What the figures of a cell are compared with.</summary>
internal sealed class CellHavingType<TListing, TCell> : InputObjectGraphType
    where TListing : CellListing<TCell>, new()
{
    public CellHavingType()
    {
        var listing = new TListing();
        Name = listing.Name + "HavingInput";
        Description = $"What figures of {listing.Plural} are compared with, a rate as a number from 0 to 1; all conditions that are given must hold. What is hidden or missing is neither more nor less than anything.";
        Field<ListGraphType<NonNullGraphType<CellHavingType<TListing, TCell>>>>("and").Description("All of these hold.");
        Field<ListGraphType<NonNullGraphType<CellHavingType<TListing, TCell>>>>("or").Description("At least one of these holds.");
        Field<CellHavingType<TListing, TCell>>("not").Description("This does not hold.");
        foreach (var figure in listing.Figures)
        {
            Field<OrderedOperatorsType<DecimalGraphType>>(figure.Name).Description(figure.Description);
        }
    }
}

/// <summary>One figure to order cells by.</summary>
internal sealed class CellSortType<TListing, TCell> : InputObjectGraphType
    where TListing : CellListing<TCell>, new()
{
    public CellSortType()
    {
        var listing = new TListing();
        Name = listing.Name + "GroupSortInput";
        Description = $"One figure to order groups of {listing.Plural} by; give several as a list. What is hidden or missing comes last either way.";
        IsOneOf = true;
        foreach (var figure in listing.Figures)
        {
            Field<SortDirectionType>(figure.Name).Description(figure.Description);
        }
    }
}
