using System;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>Counts the transitions of any number of households, one household at a time, in one pass and without allocating for each.</summary>
/// <remarks>
/// One tally holds one group (an area, a population) under one standard; its size depends on the years only. Tallies of disjoint groups
/// merge into the tally of all, in any order. Not safe for use by several threads at once: give each its own and merge.
/// </remarks>
public sealed class TransitionTally
{
    private readonly TransitionCount[] _cells;
    private readonly PartTally _poor;
    private readonly PartTally _nearPoor;
    private readonly ExitTally _exits;

    /// <summary>Makes an empty tally.</summary>
    public TransitionTally(ReviewPeriod period)
    {
        ArgumentNullException.ThrowIfNull(period);
        Period = period;
        _cells = new TransitionCount[period.Reviews * TransitionMatrix.Cells];
        _poor = new PartTally(period.Reviews);
        _nearPoor = new PartTally(period.Reviews);
        _exits = new ExitTally(period);
    }

    /// <summary>Gets the reviews that are followed.</summary>
    public ReviewPeriod Period { get; }

    /// <summary>Counts a household.</summary>
    /// <param name="years">What each review of the period says of it, in order, one for each year without gaps.</param>
    /// <remarks>
    /// A coming that stands beside a household that was already there, and a going of one that was not, change nothing: histories are
    /// checked where they are made (<see cref="HouseholdHistory"/>).
    /// </remarks>
    /// <exception cref="ArgumentException">There are more or fewer years than reviews in the period.</exception>
    public void Add(ReadOnlySpan<HouseholdYear> years)
    {
        if (years.Length != Period.Reviews)
        {
            throw new ArgumentException("A household needs one entry for each review of the period.", nameof(years));
        }

        var poor = new ListWalk(PovertyList.Poor, years[0]);
        var nearPoor = new ListWalk(PovertyList.NearPoor, years[0]);
        for (var review = 1; review < years.Length; review++)
        {
            var (before, now) = (years[review - 1], years[review]);
            if (!before.IsHere && !now.IsHere)
            {
                continue;
            }

            var one = new TransitionCount(1, before.Members, now.Members);
            _cells[(review * TransitionMatrix.Cells) + TransitionMatrix.CellOf(before, now)] += one;
            _nearPoor.Add(review, ref nearPoor, now, one);
            if (_poor.Add(review, ref poor, now, one) == PovertyTransition.LeftPoverty)
            {
                _exits.Follow(years, review);
            }
        }
    }

    /// <summary>Counts a household by its recorded history; its reviews under other standards are left aside.</summary>
    public void Add(HouseholdHistory history)
    {
        ArgumentNullException.ThrowIfNull(history);
        Span<HouseholdYear> years = stackalloc HouseholdYear[Period.Reviews];
        history.Fill(Period, years);
        Add(years);
    }

    /// <summary>Adds all households of another tally; no household may be in both.</summary>
    /// <exception cref="ArgumentException">The other tally follows another period.</exception>
    public void Merge(TransitionTally other)
    {
        ArgumentNullException.ThrowIfNull(other);
        if (other.Period != Period)
        {
            throw new ArgumentException("Only tallies of the same period merge.", nameof(other));
        }

        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] += other._cells[i];
        }

        _poor.Add(other._poor);
        _nearPoor.Add(other._nearPoor);
        _exits.Add(other._exits);
    }

    /// <summary>Returns the matrix from the review of the year before to that of a year; null where one of the two is not in the period.</summary>
    public TransitionMatrix? Matrix(int year) => HasStepTo(year)
        ? new TransitionMatrix(
            Period.Standard,
            year,
            _cells.AsSpan((year - Period.FirstYear) * TransitionMatrix.Cells, TransitionMatrix.Cells))
        : null;

    /// <summary>Returns the movement of a list in a year; null where one of the two reviews is not in the period.</summary>
    public ListMovement? Movement(PovertyList list, CountedUnit unit, int year) => Matrix(year) is { } matrix
        ? (list == PovertyList.Poor ? _poor : _nearPoor).Movement(matrix, list, unit, year - Period.FirstYear)
        : null;

    /// <summary>Returns how many of the households that left poverty in a year are still out; null where a review it needs is not in the period.</summary>
    /// <param name="leftIn">The year of the review that no longer found them poor.</param>
    /// <param name="afterYears">The years since, 1 or more.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="afterYears"/> is below 1.</exception>
    public SustainedExit? SustainedExit(int leftIn, int afterYears)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(afterYears, 1);
        return HasStepTo(leftIn) && afterYears <= Period.LastYear - leftIn ? _exits.Of(leftIn, afterYears) : null;
    }

    private bool HasStepTo(int year) => year > Period.FirstYear && year <= Period.LastYear;
}
