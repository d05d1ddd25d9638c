using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>The households of the two returns next to one in a series.</summary>
/// <remarks>
/// Those are the nearest before and the nearest after. The first and the last of a series are held against the two nearest on their
/// only side, if those are at most three years away: households grow, and over longer times growth looks like a misprint.
/// </remarks>
internal sealed record HouseholdRange(ImpliedHouseholds First, ImpliedHouseholds Second, bool IsAround)
{
    private const int NearYears = 3;

    /// <summary>Gets the fewest households that a neighbour may have had.</summary>
    public Fraction Low => First.Least < Second.Least ? First.Least : Second.Least;

    /// <summary>Gets the most households that a neighbour may have had; null where a rate is too coarse to tell.</summary>
    public Fraction? High => First.Most < Second.Most ? Second.Most : Second.Most is null ? null : First.Most;

    /// <summary>Returns the neighbours of a return in a series ordered by time; null when it has too few.</summary>
    public static HouseholdRange? Beside(ImpliedHouseholds one, IReadOnlyList<ImpliedHouseholds> ordered)
    {
        var place = ordered.TakeWhile(other => other != one).Count();
        var before = ordered.Take(place).Reverse().Take(2).ToList();
        var after = ordered.Skip(place + 1).Take(2).ToList();
        if (before.Count > 0 && after.Count > 0)
        {
            return new HouseholdRange(before[0], after[0], IsAround: true);
        }

        var side = before.Concat(after).Where(other => Math.Abs((long)other.Of.Key.Year - one.Of.Key.Year) <= NearYears).ToList();
        return side.Count < 2 ? null : new HouseholdRange(side[0], side[1], IsAround: false);
    }

    /// <summary>Returns how many times too high or too low the households are; null while they are within the margin.</summary>
    public Fraction? Excess(ImpliedHouseholds one, Fraction margin)
    {
        if (High is { } high && one.Least > high * (Fraction.One + margin))
        {
            return one.Least / high;
        }

        return one.Most is { } most && most < Low * (Fraction.One - margin) ? Low / most : null;
    }

    /// <summary>Tells whether the households lie between the neighbours'; beside an end of the series the margin is granted.</summary>
    public bool Holds(ImpliedHouseholds one, Fraction margin)
    {
        var granted = IsAround ? Fraction.Zero : margin;
        return !(one.Least > High * (Fraction.One + granted)) && !(one.Most < Low * (Fraction.One - granted));
    }
}
