using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>The bounds that keep every cost of a problem an exact <c>long</c>.</summary>
internal static class ProposalScale
{
    /// <summary>Gets the highest degree of a need, a strength, a size or a remoteness.</summary>
    public static int HighestDegree => 10;

    /// <summary>Gets the highest weight.</summary>
    public static int HighestWeight => 10_000;

    /// <summary>Gets how many agencies there are at most, and how many villages.</summary>
    public static int Most => 10_000;

    /// <summary>Gets how many fields an agency or a village names at most.</summary>
    public static int MostFields => 20;

    /// <summary>Gets how many areas an agency or a village lies in at most.</summary>
    public static int MostAreas => 10;

    public static int Degree(int degree, string name) => Within(degree, 0, HighestDegree, name);

    public static int Within(int number, int least, int most, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, least, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, most, name);
        return number;
    }

    /// <summary>Returns the items, of which no two have the same key.</summary>
    /// <exception cref="ArgumentException">Two have the same key.</exception>
    public static IReadOnlyList<T> Once<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, int most, string name)
    {
        IReadOnlyList<T> all = [.. items];
        return all.Count > most ? throw new ArgumentException("There are too many.", name)
            : all.DistinctBy(key).Count() < all.Count ? throw new ArgumentException("One of them is there twice.", name)
            : all;
    }
}
