using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Querying.Cells;

/// <summary>A figure that the library works out of a cell, declared once: what is shown, ordered, compared and set beside the year before follows from it.</summary>
/// <param name="Name">Its name in the graph.</param>
/// <param name="Description">What it is, in the analyst's words.</param>
/// <param name="Of">Returns it, with its state and reason.</param>
internal record CellFigure<TCell>(string Name, string Description, Func<TCell, Domain.Statistics.Figure> Of);

/// <summary>The figures of cells of one kind, such as an area in a year: what a <see cref="Listing"/> is to rows that are counted and summed.</summary>
/// <param name="name">The name of the groups in the graph, without "Group".</param>
/// <param name="plural">What is grouped, in a sentence.</param>
internal abstract class CellListing<TCell>(string name, string plural)
{
    public string Name { get; } = name;

    public string Plural { get; } = plural;

    public abstract IReadOnlyList<CellFigure<TCell>> Figures { get; }

    public CellFigure<TCell> Find(string figure) => Figures.First(declared => declared.Name == figure);
}

/// <summary>A cell beside the same one a period earlier.</summary>
/// <param name="Cell">The cell.</param>
/// <param name="Before">The earlier one; null where it was not asked for.</param>
internal record CellGroup<TCell>(TCell Cell, TCell? Before)
    where TCell : class
{
    /// <summary>Returns by how much a figure is more than one period earlier.</summary>
    public Domain.Statistics.Figure Change(CellFigure<TCell> figure) => Domain.Statistics.Figure.Change(figure.Of(Before!), figure.Of(Cell));
}
