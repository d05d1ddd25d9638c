using System;
using Twinning.Domain;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A recorded fact. It is appended, never overwritten: a correction is a new row, and the old one says since when it no longer counts.</summary>
internal abstract class FactRow
{
    /// <summary>Gets the number of the row; a fact that is corrected gets a new one.</summary>
    public long Key { get; init; }

    /// <summary>Gets the lasting number of the thing the fact is about.</summary>
    public long Id { get; set; }

    /// <summary>Gets the data version that recorded the fact.</summary>
    public long RecordedIn { get; set; }

    /// <summary>Gets the data version from which on the fact no longer counts; null while it does.</summary>
    public long? SupersededIn { get; set; }

    /// <summary>Tells whether the fact counted in a data version.</summary>
    public bool CountedIn(long version) => RecordedIn <= version && !(SupersededIn <= version);
}

/// <summary>A fact that is true of a run of days, both ends included.</summary>
internal abstract class DatedFactRow : FactRow
{
    /// <summary>Gets the first day; null when none is known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Gets the last day, included; null while there is none.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Gets the days as the library knows them.</summary>
    public DayRange Days
    {
        get => DayRange.Of(From, Until);
        init => (From, Until) = (value.From, value.Until);
    }
}
