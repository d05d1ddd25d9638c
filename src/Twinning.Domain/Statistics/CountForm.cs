using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>A count or a complement as a sum of counts, each taken a number of times: all − minority.</summary>
/// <param name="terms">The counts, by their place among all counts, and how often each is taken, never zero times.</param>
internal sealed class CountForm(IReadOnlyList<(int Count, int Times)> terms)
{
    public IReadOnlyList<(int Count, int Times)> Terms { get; } = terms;

    /// <summary>Gets its place among the forms.</summary>
    public int Place { get; private set; }

    /// <summary>Gets a value indicating whether the form is a count as it is.</summary>
    public bool IsPlain => Terms is [(_, 1)];

    /// <summary>Gets the forms beside which the form is the rest, so that nothing being left of it tells of everybody; none where it does not.</summary>
    public IReadOnlyList<CountForm> Beside { get; private set; } = [];

    /// <summary>Returns what the form comes to; null where a count it is made of is missing.</summary>
    public long? Sum(long?[] counts)
    {
        long? sum = 0;
        foreach (var (count, times) in Terms)
        {
            sum += times * counts[count];
        }

        return sum;
    }

    /// <summary>Returns what the form comes to at each node; null where a count it is made of is missing.</summary>
    /// <param name="counts">Each count at each node.</param>
    public long?[] SumAll(long?[][] counts)
    {
        var sums = new long?[counts[0].Length];
        Array.Fill(sums, 0);
        foreach (var (count, times) in Terms)
        {
            for (var node = 0; node < sums.Length; node++)
            {
                sums[node] += times * counts[count][node];
            }
        }

        return sums;
    }

    /// <summary>Tells whether nothing is left of a rest while there are some of each kind beside it.</summary>
    /// <param name="sumOf">What a form comes to.</param>
    public bool IsEmptyRest(Func<CountForm, long?> sumOf) => Beside.Count > 0 && sumOf(this) == 0 && Beside.All(other => sumOf(other) != 0);

    /// <summary>Makes the forms of all counts, in their order, and then of all complements.</summary>
    /// <param name="counts">The counts, by group.</param>
    /// <param name="complements">The groups that can be subtracted.</param>
    /// <exception cref="ArgumentException">A complement has a name that is taken, or groups with unequal numbers of counts.</exception>
    public static IReadOnlyList<CountForm> All(CountGroups counts, IEnumerable<Complement> complements)
    {
        var groups = counts.All.ToDictionary(
            group => group.Name, group => Enumerable.Range(counts.FirstOf(group.Name), group.Length).Select(count => new CountForm([(count, 1)])).ToArray());
        var forms = counts.All.SelectMany(group => groups[group.Name]).ToList();
        foreach (var group in counts.All.Where(group => group.RestTells))
        {
            LetRestTell(groups[group.Name]);
        }

        foreach (var complement in complements.Where(complement => groups.ContainsKey(complement.Whole) && complement.Parts.All(groups.ContainsKey)))
        {
            var (whole, parts) = (groups[complement.Whole], complement.Parts.Select(part => groups[part]).ToArray());
            if (Array.Exists(parts, part => part.Length != whole.Length) || !groups.TryAdd(complement.Name, Less(whole, parts)))
            {
                throw new ArgumentException(
                    $"The complement '{complement.Name}' has a name that is taken, or groups with unequal numbers of counts.",
                    nameof(complements));
            }

            forms.AddRange(groups[complement.Name]);
            if (whole[^1].Beside.Count > 0)
            {
                LetRestTell(groups[complement.Name]);
            }
        }

        for (var place = 0; place < forms.Count; place++)
        {
            forms[place].Place = place;
        }

        return forms;
    }

    private static CountForm[] Less(CountForm[] whole, CountForm[][] parts) =>
        [.. whole.Select((form, place) => form.Less(parts.Select(part => part[place])))];

    private static void LetRestTell(CountForm[] forms) => forms[^1].Beside = forms[..^1];

    private CountForm Less(IEnumerable<CountForm> parts) => new(
    [
        .. Terms
            .Concat(parts.SelectMany(part => part.Terms.Select(term => (term.Count, Times: -term.Times))))
            .GroupBy(term => term.Count, term => term.Times)
            .Select(term => (Count: term.Key, Times: term.Sum()))
            .Where(term => term.Times != 0),
    ]);
}
