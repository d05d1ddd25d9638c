using System;
using System.Linq;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>How many households went from each status to each, from one yearly review to the next under one standard.</summary>
/// <remarks>
/// A status of null stands for households that were not reviewed there: not yet come, gone, or not recorded. So the margins are the
/// status counts of the two reviews. <see cref="PovertyStatus.Unknown"/> is a status: reviewed, but not decided.
/// </remarks>
public sealed class TransitionMatrix
{
    private const int NotThere = (int)PovertyStatus.NotPoor + 1;

    private readonly TransitionCount[] _cells;

    internal TransitionMatrix(StandardId standard, int year, ReadOnlySpan<TransitionCount> cells) =>
        (Standard, Year, _cells) = (standard, year, cells.ToArray());

    /// <summary>Gets the standard of both reviews.</summary>
    public StandardId Standard { get; }

    /// <summary>Gets the year of the later review; the earlier one was held the year before.</summary>
    public int Year { get; }

    /// <summary>Gets all households of the earlier review, whatever their status.</summary>
    public TransitionCount AtStart => Sum(row => row < NotThere, _ => true);

    /// <summary>Gets all households of the later review, whatever their status.</summary>
    public TransitionCount AtEnd => Sum(_ => true, column => column < NotThere);

    internal static int Cells => (NotThere + 1) * (NotThere + 1);

    /// <summary>Returns how many went from one status to another; null for those not reviewed there.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A status is not one of the known.</exception>
    public TransitionCount Cell(PovertyStatus? from, PovertyStatus? to) => _cells[CellOf(IndexOf(from), IndexOf(to))];

    /// <summary>Returns all that had a status at the earlier review; their people are <see cref="TransitionCount.PeopleAtStart"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not one of the known.</exception>
    public TransitionCount From(PovertyStatus? status)
    {
        var index = IndexOf(status);
        return Sum(row => row == index, _ => true);
    }

    /// <summary>Returns all that have a status at the later review; their people are <see cref="TransitionCount.PeopleAtEnd"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The status is not one of the known.</exception>
    public TransitionCount To(PovertyStatus? status)
    {
        var index = IndexOf(status);
        return Sum(_ => true, column => column == index);
    }

    /// <summary>Returns the matrix of both groups together, such as two villages; no household may be in both.</summary>
    /// <exception cref="ArgumentException">The other matrix is of another standard or year.</exception>
    public TransitionMatrix Plus(TransitionMatrix other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Standard != Standard || other.Year != Year)
        {
            throw new ArgumentException("Only matrices of the same two reviews add up.", nameof(other));
        }

        return new TransitionMatrix(Standard, Year, [.. _cells.Zip(other._cells, TransitionCount.Add)]);
    }

    internal static int CellOf(in HouseholdYear before, in HouseholdYear now) => CellOf(IndexOf(before), IndexOf(now));

    private static int CellOf(int row, int column) => (row * (NotThere + 1)) + column;

    private static int IndexOf(in HouseholdYear year) => year.IsHere ? (int)year.Status : NotThere;

    private static int IndexOf(PovertyStatus? status)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)(status ?? PovertyStatus.Unknown), (uint)PovertyStatus.NotPoor, nameof(status));
        return status is { } known ? (int)known : NotThere;
    }

    private TransitionCount Sum(Func<int, bool> rows, Func<int, bool> columns) => _cells
        .Where((_, cell) => rows(cell / (NotThere + 1)) && columns(cell % (NotThere + 1)))
        .Aggregate(default(TransitionCount), TransitionCount.Add);
}
