using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>Tells the sets of villages whose known sum gives a small count away.</summary>
/// <remarks>
/// A sum is weak when it is itself small; and when all that it is made of is 1, or all is the last count below the threshold: who knows
/// that nothing in it is zero, or that everything in it is small, then knows each part. Otherwise two counts are possible for each.
/// </remarks>
/// <param name="counts">The counts.</param>
/// <param name="policy">Which counts are small.</param>
internal sealed class SetStrength(LatticeCounts counts, SuppressionPolicy policy)
{
    // Used anew for each form: a country has thousands of nodes, and a table hundreds of forms.
    private readonly long?[] _pieces = new long?[counts.Tree.Nodes.Count];
    private readonly Parts[] _made = new Parts[counts.Tree.Nodes.Count];
    private readonly List<long[]> _sums = [];

    /// <summary>Returns the weak sets of a form; where it is a rest, also those where nothing is left of it beside the others.</summary>
    public HashSet<int> WeakOf(CountForm form, KnowableSets sets)
    {
        var sums = SumsOf(form, sets);
        MakeParts(form, sets);
        var weak = new HashSet<int>();
        var beside = form.Beside.Select((other, place) => (other, Sums: SumsOf(other, sets, place + 1))).ToDictionary(pair => pair.other, pair => pair.Sums);
        beside[form] = sums;
        for (var set = 0; set < sums.Length; set++)
        {
            if (sets.SetOf(set) == set && (IsWeak(sums[set], _made[set]) || (sums[set] == 0 && IsEmptyRest(set))))
            {
                weak.Add(set);
            }
        }

        return weak;

        bool IsEmptyRest(int set) => form.IsEmptyRest(one => beside[one][set]);
    }

    /// <summary>Returns what each set comes to, by its name, until the next question.</summary>
    public long[] SumsOf(CountForm form, KnowableSets sets) => SumsOf(form, sets, 0);

    private long[] SumsOf(CountForm form, KnowableSets sets, int place)
    {
        if (place == _sums.Count)
        {
            _sums.Add(new long[_made.Length]);
        }

        sets.PutSums(counts, form, _sums[place]);
        return _sums[place];
    }

    private void MakeParts(CountForm form, KnowableSets sets)
    {
        counts.PutPieces(form, _pieces);
        Array.Clear(_made);
        for (var node = 0; node < _pieces.Length; node++)
        {
            if (_pieces[node] is { } piece && sets.SetOf(node) is var set and not KnowableSets.None)
            {
                _made[set] = _made[set].With(piece, policy);
            }
        }
    }

    // What the known parts leave of the sum is one more part.
    private bool IsWeak(long sum, Parts parts) =>
        policy.IsSmall(sum) || (sum > 0 && parts.With(sum - parts.Known, policy).AreAlike);

    /// <summary>What a sum is made of: parts above zero, of them those of 1, and those of the last count below the threshold.</summary>
    private readonly record struct Parts(long Known, int Above, int Ones, int Last)
    {
        public bool AreAlike => Ones == Above || Last == Above;

        public Parts With(long part, SuppressionPolicy policy) => new(
            Known + part,
            Above + (part > 0 ? 1 : 0),
            Ones + (part == 1 ? 1 : 0),
            Last + (part == policy.Threshold - 1 ? 1 : 0));
    }
}
