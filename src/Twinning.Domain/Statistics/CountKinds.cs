using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>The kinds of counts: of one kind are those that the same nodes have, and that everybody has of the same nodes.</summary>
internal sealed class CountKinds
{
    private readonly int[] _kinds;
    private readonly int[] _mixtures;
    private readonly Kind[] _all;

    /// <summary>Sorts the counts by kind.</summary>
    /// <param name="groups">The groups of the counts; the counts of a group are of one kind.</param>
    /// <param name="said">Each count at each node.</param>
    /// <param name="isGiven">Whether everybody has it.</param>
    /// <param name="forms">The forms.</param>
    public CountKinds(CountGroups groups, long?[][] said, bool[][] isGiven, IReadOnlyList<CountForm> forms)
    {
        Kind[] ofGroups = [.. groups.All.Select(group => groups.FirstOf(group.Name)).Select(first => new Kind(said[first], isGiven[first]))];
        _all = [.. ofGroups.DistinctBy(kind => kind.Text)];
        var numbers = NumbersOf(_all.Select(kind => kind.Text));
        _kinds = [.. groups.All.Zip(ofGroups).SelectMany(pair => Enumerable.Repeat(numbers[pair.Second.Text], pair.First.Length))];
        string[] mixtures = [.. forms.Select(form => string.Join(' ', form.Terms.Select(term => _kinds[term.Count])))];
        var distinct = NumbersOf(mixtures.Distinct());
        _mixtures = [.. mixtures.Select(mixture => distinct[mixture])];
        Mixtures = distinct.Count;
    }

    /// <summary>Gets how many kinds there are.</summary>
    public int Count => _all.Length;

    /// <summary>Gets how many different sequences of kinds the forms are made of.</summary>
    public int Mixtures { get; }

    /// <summary>Returns the kind of a count.</summary>
    public int Of(int count) => _kinds[count];

    /// <summary>Returns the number of the sequence of kinds that a form is made of.</summary>
    public int MixtureOf(CountForm form) => _mixtures[form.Place];

    /// <summary>Tells whether a node has the counts of a kind.</summary>
    public bool Has(int kind, int node) => _all[kind].Said[node] is not null;

    /// <summary>Tells whether everybody has a node's counts of a kind from an earlier publication.</summary>
    public bool IsGiven(int kind, int node) => _all[kind].IsGiven[node];

    private static Dictionary<string, int> NumbersOf(IEnumerable<string> texts) =>
        texts.Select((text, number) => (text, number)).ToDictionary(pair => pair.text, pair => pair.number);

    private sealed record Kind(long?[] Said, bool[] IsGiven)
    {
        /// <summary>Gets a text that counts of one kind share, and no others.</summary>
        public string Text { get; } = string.Create(Said.Length, (Said, IsGiven), static (text, kind) =>
        {
            for (var node = 0; node < text.Length; node++)
            {
                text[node] = kind.Said[node] is null ? '-' : kind.IsGiven[node] ? 'g' : 'h';
            }
        });
    }
}
