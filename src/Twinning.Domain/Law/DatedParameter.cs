using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Law;

/// <summary>A figure that changes with the law: on each day it has at most one value, and on some it has none.</summary>
/// <typeparam name="T">The figure's type.</typeparam>
public sealed class DatedParameter<T>
{
    /// <summary>Makes a parameter from its dated values.</summary>
    /// <param name="values">The values, in any order.</param>
    /// <exception cref="ArgumentException">Two values share a day.</exception>
    public DatedParameter(IEnumerable<DatedValue<T>> values)
    {
        Values = [.. values.OrderBy(value => value.Days.From ?? DateOnly.MinValue)];
        foreach (var (earlier, later) in Values.Zip(Values.Skip(1)))
        {
            if (earlier.Days.Overlaps(later.Days))
            {
                throw new ArgumentException($"Two values share a day: {earlier.Days} and {later.Days}.", nameof(values));
            }
        }
    }

    /// <summary>Gets the values by their first day.</summary>
    public IReadOnlyList<DatedValue<T>> Values { get; }

    /// <summary>Returns the value in force on a day, or null: no value on a day is an answer, never a default.</summary>
    public DatedValue<T>? InForceOn(DateOnly day) => Values.FirstOrDefault(value => value.Days.Contains(day));
}
