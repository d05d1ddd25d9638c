using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>A count or a complement as a sum of counts, each taken a number of times: all − minority.</summary>
/// <param name="terms">The counts, by their place in the list of names, and how often each is taken, never zero times.</param>
internal sealed class CountForm(IReadOnlyList<(int Count, int Times)> terms)
{
    public IReadOnlyList<(int Count, int Times)> Terms { get; } = terms;

    /// <summary>Gets the forms beside which the form is the rest, so that nothing being left of it tells of everybody; none where it does not.</summary>
    public IReadOnlyList<CountForm> Beside { get; private set; } = [];

    /// <summary>Returns what the form comes to; null where a count it is made of is missing.</summary>
    public long? Sum(Func<int, long?> countAt)
    {
        long? sum = 0;
        foreach (var (count, times) in Terms)
        {
            sum += times * countAt(count);
        }

        return sum;
    }

    /// <summary>Tells whether nothing is left of a rest while there are some of each kind beside it.</summary>
    /// <param name="sumOf">What a form comes to.</param>
    public bool IsEmptyRest(Func<CountForm, long?> sumOf) => Beside.Count > 0 && sumOf(this) == 0 && Beside.All(other => sumOf(other) != 0);

    /// <summary>Makes the forms of all counts, in the order of the names, and then of all complements.</summary>
    /// <param name="counts">The names of the counts.</param>
    /// <param name="complements">The groups that can be subtracted.</param>
    /// <param name="telling">The groups whose last count tells where it is empty.</param>
    /// <exception cref="ArgumentException">A complement has a name that is taken, or groups with unequal numbers of counts.</exception>
    public static IReadOnlyList<CountForm> All(IReadOnlyList<CountName> counts, IEnumerable<Complement> complements, IReadOnlySet<string> telling)
    {
        var groups = counts
            .Select((name, index) => (name.Group, Form: new CountForm([(index, 1)])))
            .GroupBy(count => count.Group, count => count.Form)
            .ToDictionary(group => group.Key, group => group.ToArray());
        var forms = groups.Values.SelectMany(group => group).OrderBy(form => form.Terms[0].Count).ToList();
        foreach (var group in groups.Where(group => telling.Contains(group.Key)))
        {
            LetRestTell(group.Value);
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
