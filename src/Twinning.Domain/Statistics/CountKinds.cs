using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The kinds of counts: those that the same nodes have, and that everybody has of the same nodes.</summary>
internal sealed class CountKinds
{
    private readonly int[] _kinds;
    private readonly int[] _mixtures;
    private readonly List<Kind> _all = [];

    private CountKinds(int[] kinds, int[] mixtures) => (_kinds, _mixtures) = (kinds, mixtures);

    /// <summary>Gets how many kinds there are.</summary>
    public int Count => _all.Count;

    /// <summary>Gets how many different sequences of kinds the forms are made of.</summary>
    public int Mixtures { get; private init; }

    /// <summary>Returns the kind of a count.</summary>
    public int Of(int count) => _kinds[count];

    /// <summary>Returns the number of the sequence of kinds that a form is made of.</summary>
    public int MixtureOf(int form) => _mixtures[form];

    /// <summary>Tells whether a node has the counts of a kind.</summary>
    public bool Has(int kind, int node) => _all[kind].Has(node);

    /// <summary>Tells whether everybody has a node's counts of a kind from an earlier publication.</summary>
    public bool IsGiven(int kind, int node) => _all[kind].IsGiven[node];

    /// <summary>Sorts the counts by kind.</summary>
    /// <param name="groups">The groups of the counts; those of one group stand at the same nodes.</param>
    /// <param name="said">Each count at each node.</param>
    /// <param name="isGiven">Whether everybody has it.</param>
    /// <param name="forms">The forms.</param>
    public static CountKinds Of(CountGroups groups, long?[][] said, bool[][] isGiven, IReadOnlyList<CountForm> forms)
    {
        var numbers = new Dictionary<string, int>();
        var all = new List<Kind>();
        var kinds = new int[groups.Counts];
        var first = 0;
        foreach (var group in groups.All.Where(group => group.Length > 0))
        {
            var kind = new Kind(said[first], isGiven[first]);
            if (numbers.TryAdd(kind.Text, all.Count))
            {
                all.Add(kind);
            }

            Array.Fill(kinds, numbers[kind.Text], first, group.Length);
            first += group.Length;
        }

        var mixtures = forms.Select(form => string.Join(' ', form.Terms.Select(term => kinds[term.Count]))).ToArray();
        var distinct = mixtures.Distinct().Select((mixture, number) => (mixture, number)).ToDictionary(pair => pair.mixture, pair => pair.number);
        var known = new CountKinds(kinds, [.. mixtures.Select(mixture => distinct[mixture])]) { Mixtures = distinct.Count };
        known._all.AddRange(all);
        return known;
    }

    private sealed record Kind(long?[] Said, bool[] IsGiven)
    {
        // The same for counts of one kind, and for no others.
        public string Text { get; } = string.Create(Said.Length, (Said, IsGiven), static (text, kind) =>
        {
            for (var node = 0; node < text.Length; node++)
            {
                text[node] = !Has(kind.Said[node]) ? '-' : kind.IsGiven[node] ? 'g' : 'h';
            }
        });

        public bool Has(int node) => Has(Said[node]);

        private static bool Has(long? count) => count is not null;
    }
}
