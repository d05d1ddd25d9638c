using System;

namespace Twinning.Domain.Statistics;

/// <summary>A figure that can be defended: its state, its value with numerator and denominator, and what it rests on.</summary>
public sealed record Figure
{
    private Figure(FigureState state) => State = state;

    /// <summary>Gets what the figure says.</summary>
    public FigureState State { get; }

    /// <summary>Gets the exact value: a count, or a rate as a fraction; null unless shown or zero.</summary>
    public Fraction? Value { get; private init; }

    /// <summary>Gets the count above the line of a rate, or the count itself; null where it is not known or hidden.</summary>
    public long? Numerator { get; private init; }

    /// <summary>Gets the count below the line of a rate; null for a count, or where it is not known or hidden.</summary>
    public long? Denominator { get; private init; }

    /// <summary>Gets the standard it is judged under; null where none applies.</summary>
    public string? Standard { get; private init; }

    /// <summary>Gets the day it describes; null where none applies.</summary>
    public DateOnly? Day { get; private init; }

    /// <summary>Gets why there is no value; null where there is one.</summary>
    public string? Reason { get; private init; }

    /// <summary>Gets how many households stand behind it (n); null where that is not known or hidden.</summary>
    public long? Households { get; private init; }

    /// <summary>Gets how many households should stand behind it and are missing; null where that is not known or hidden.</summary>
    public long? MissingHouseholds { get; private init; }

    /// <summary>Gets who can read the value.</summary>
    public FigureReaders Readers => State switch
    {
        FigureState.Shown or FigureState.Zero => FigureReaders.Everyone,
        FigureState.Suppressed => FigureReaders.Office,
        _ => FigureReaders.Nobody,
    };

    /// <summary>Makes a count, which may be unknown.</summary>
    /// <param name="count">The count; null when nobody recorded it.</param>
    /// <param name="standard">The standard it is judged under.</param>
    /// <param name="day">The day it describes.</param>
    /// <param name="households">How many households stand behind it, where known.</param>
    /// <param name="missing">How many are missing, where known.</param>
    public static Figure Count(
        long? count, string? standard = null, DateOnly? day = null, long? households = null, long? missing = null) => count is not { } known
        ? Missing("not recorded", standard, day)
        : new Figure(known == 0 ? FigureState.Zero : FigureState.Shown)
        {
            Value = Fraction.Of(known, 1),
            Numerator = known,
            Standard = standard,
            Day = day,
            Households = households,
            MissingHouseholds = missing,
        };

    /// <summary>Makes a rate from its two counts; without households there is none.</summary>
    /// <param name="numerator">The count above the line; null when nobody recorded it.</param>
    /// <param name="denominator">The count below the line, which is also the households behind the rate; null when nobody recorded it.</param>
    /// <param name="standard">The standard it is judged under.</param>
    /// <param name="day">The day it describes.</param>
    /// <param name="missing">How many households are missing, where known.</param>
    /// <param name="households">How many households stand behind it, where the count below the line is of something else, such as of all that each might lack.</param>
    public static Figure Rate(
        long? numerator, long? denominator, string? standard = null, DateOnly? day = null, long? missing = null, long? households = null) =>
        (numerator, denominator) switch
        {
            (null, _) => Missing("the count above the line is not recorded", standard, day),
            (_, null) => Missing("the number of households is not recorded", standard, day),
            (_, <= 0) => Missing("there are no households", standard, day),
            ({ } above, { } below) => new Figure(above == 0 ? FigureState.Zero : FigureState.Shown)
            {
                Value = Fraction.Of(above, below),
                Numerator = above,
                Denominator = below,
                Standard = standard,
                Day = day,
                Households = households ?? below,
                MissingHouseholds = missing,
            },
        };

    /// <summary>Makes a rate of which only the printed percentage is known.</summary>
    public static Figure PrintedPercent(decimal percent, string? standard = null, DateOnly? day = null) =>
        new(percent == 0 ? FigureState.Zero : FigureState.Shown) { Value = Fraction.OfDecimal(percent / 100), Standard = standard, Day = day };

    /// <summary>Makes the change from one figure to another: later less earlier, in percentage points for rates. There is none where either has no value.</summary>
    /// <remarks>It never joins what does not compare: figures under different standards give no change, whatever is known of them.</remarks>
    /// <param name="earlier">The earlier figure.</param>
    /// <param name="later">The later one, of the same thing.</param>
    public static Figure Change(Figure earlier, Figure later)
    {
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        if (earlier.Standard is { } before && later.Standard is { } after && before != after)
        {
            return NotComparable($"the standard changes from {before} to {after}");
        }

        var (standard, day) = (later.Standard ?? earlier.Standard, later.Day);
        return (earlier.Value, later.Value) switch
        {
            ({ } from, { } to) => new Figure(from == to ? FigureState.Zero : FigureState.Shown)
            {
                Value = to - from,
                Numerator = earlier.Denominator is null && later.Denominator is null ? later.Numerator - earlier.Numerator : null,
                Standard = standard,
                Day = day,
            },
            ({ }, null) => new Figure(later.State) { Reason = $"of the later figure: {later.Reason}", Standard = standard, Day = day },
            _ => new Figure(earlier.State) { Reason = $"of the earlier figure: {earlier.Reason}", Standard = standard, Day = day },
        };
    }

    /// <summary>Makes a figure that nobody recorded.</summary>
    public static Figure Missing(string reason, string? standard = null, DateOnly? day = null) =>
        new(FigureState.Missing) { Reason = reason, Standard = standard, Day = day };

    /// <summary>Makes a figure that is hidden: it carries no number at all.</summary>
    public static Figure Suppressed(string? standard = null, DateOnly? day = null) =>
        new(FigureState.Suppressed) { Reason = "hidden so that no family is disclosed", Standard = standard, Day = day };

    /// <summary>Makes a figure that would join what does not compare.</summary>
    public static Figure NotComparable(string reason) => new(FigureState.NotComparable) { Reason = reason };
}
