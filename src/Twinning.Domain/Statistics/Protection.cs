using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Statistics;

/// <summary>Hides cells until nothing small can be worked out.</summary>
/// <remarks>
/// Nothing that is hidden is ever shown again, so this comes to an end. Each choice goes by counts and keys, never by the order of
/// the input.
/// </remarks>
internal sealed class Protection
{
    private readonly LatticeCounts _counts;
    private readonly SuppressionPolicy _policy;
    private readonly SetStrength _strength;
    private readonly int[] _parents;
    private readonly bool[] _isSmall;
    private readonly Disclosure[] _disclosures;
    private readonly PublicBlocks?[] _blocks;
    private readonly IReadOnlyList<Recoverable>?[] _recoverable;
    private readonly KnowableSets?[] _sets;

    public Protection(LatticeCounts counts, SuppressionPolicy policy, IReadOnlySet<long> withheld)
    {
        (_counts, _policy) = (counts, policy);
        _strength = new SetStrength(counts, policy);
        _parents = [.. Nodes.Select(node => node.Parent)];
        _isSmall = new bool[_parents.Length];
        foreach (var form in counts.Forms)
        {
            MarkSmall(form);
        }

        _disclosures = [.. Nodes.Select(node => Beforehand(node, withheld))];
        _blocks = new PublicBlocks?[counts.Kinds.Count];
        _recoverable = new IReadOnlyList<Recoverable>?[counts.Kinds.Count];
        _sets = new KnowableSets?[counts.Kinds.Mixtures];
    }

    private IReadOnlyList<LatticeNode> Nodes => _counts.Tree.Nodes;

    /// <summary>Returns what became of each cell. What is known elsewhere stays shown unless a count of its own is small.</summary>
    public IEnumerable<(LatticeCell Cell, Disclosure Disclosure)> Disclosures()
    {
        var givenAway = GivenAway();
        return from node in Nodes
               from cell in node.Cells
               let own = !_counts.Known.Contains(cell.Key) ? _disclosures[node.Index]
                   : IsSmall(node, cell) ? Disclosure.GivenAway
                   : Disclosure.Shown
               select (cell, own != Disclosure.Shown && givenAway.Contains(node.Index) ? Disclosure.GivenAway : own);
    }

    /// <summary>Hides until all is safe; what is still weak then is given away by earlier publications.</summary>
    public void Run()
    {
        while (_counts.Forms.Any(Cover) || Enumerable.Range(0, _counts.Counts).Any(Conceal))
        {
            // Hiding one cell can open another, so each hiding starts again from the first count.
        }
    }

    private HashSet<int> GivenAway()
    {
        var given = new HashSet<int>();
        foreach (var form in _counts.Forms)
        {
            var sets = SetsOf(form);
            var weak = _strength.WeakOf(form, sets);
            if (weak.Count > 0)
            {
                given.UnionWith(Nodes.Select(node => node.Index).Where(node => weak.Contains(sets.SetOf(node))));
            }
        }

        given.UnionWith(Enumerable.Range(0, _counts.Kinds.Count).SelectMany(RecoverableOf).Select(found => found.Node));
        return given;
    }

    private Disclosure Beforehand(LatticeNode node, IReadOnlySet<long> withheld) =>
        node.Cells.Exists(cell => withheld.Contains(cell.Key)) ? Disclosure.Withheld
        : _isSmall[node.Index] ? Disclosure.HiddenSmallCount
        : _counts.IsContradicted(node.Index) ? Disclosure.Contradicted
        : Disclosure.Shown;

    private void MarkSmall(CountForm form)
    {
        var values = _counts.At(form.Place);
        for (var node = 0; node < values.Length; node++)
        {
            _isSmall[node] |= values[node] is { } count && (_policy.IsSmall(count) || (count == 0 && IsEmptyRest(form, node)));
        }
    }

    private bool IsEmptyRest(CountForm form, int node) => form.IsEmptyRest(one => _counts.At(one.Place)[node]);

    private bool IsSmall(LatticeNode node, LatticeCell cell)
    {
        if (node.Cells.Count == 1)
        {
            return _isSmall[node.Index];
        }

        var said = _counts.SaidBy(cell);
        return _counts.Forms.Any(form => (form.Sum(said) is { } sum && _policy.IsSmall(sum)) || form.IsEmptyRest(one => one.Sum(said)));
    }

    /// <summary>Covers each set of which a form gives a small count away: hides the area that helps best.</summary>
    private bool Cover(CountForm form)
    {
        var sets = SetsOf(form);
        var weak = _strength.WeakOf(form, sets);
        if (weak.Count == 0)
        {
            return false;
        }

        var sums = _strength.SumsOf(form, sets);
        var best = new Dictionary<int, Candidate>();
        for (var term = 0; term < sets.Blocks.Count; term++)
        {
            var blocks = sets.Blocks[term];
            foreach (var node in Nodes.Where(node => blocks.IsOwner(node.Index) && MayHide(node.Index, _counts.Kinds.Of(form.Terms[term].Count))))
            {
                var own = sets.SetOfBlock(term, node.Index);
                var around = sets.SetOfBlock(term, blocks.OwnerAbove(node.Index));
                var count = _counts.At(form.Place)[node.Index];
                if (own != around && weak.Contains(around) && (count != 0 || sets.Blocks.Count > 1))
                {
                    Offer(around, new Candidate(HelpOf(own, count), count ?? long.MaxValue, node.Key, node.Index));
                }

                if (weak.Contains(own))
                {
                    Offer(own, new Candidate(Help.Above, count ?? long.MaxValue, node.Key, node.Index));
                }
            }
        }

        return HideBest(best, sets);

        Help HelpOf(int own, long? count) => count == 0 ? Help.ByJoining
            : own != KnowableSets.None && sums[own] > 0 ? Help.AtOnce
            : Help.Within;

        void Offer(int set, Candidate candidate) =>
            best[set] = best.TryGetValue(set, out var other) && other.CompareTo(candidate) <= 0 ? other : candidate;
    }

    /// <summary>Hides the best candidate of each set, the deepest sets first; a set that this changed is looked at again later.</summary>
    private bool HideBest(Dictionary<int, Candidate> best, KnowableSets sets)
    {
        var changed = new HashSet<int>();
        foreach (var (set, candidate) in best.OrderByDescending(offer => offer.Key))
        {
            if (changed.Contains(set))
            {
                continue;
            }

            for (var term = 0; term < sets.Blocks.Count; term++)
            {
                changed.Add(sets.SetOfBlock(term, sets.Blocks[term].OwnerOf(candidate.Node)));
                changed.Add(sets.SetOfBlock(term, sets.Blocks[term].OwnerAbove(candidate.Node)));
            }

            Hide(candidate.Node);
        }

        return best.Count > 0;
    }

    /// <summary>Sees to it that no hidden count is the plain sum or difference of shown ones.</summary>
    private bool Conceal(int count)
    {
        var changed = new HashSet<int>();
        var chosen = new List<int>();
        var kind = _counts.Kinds.Of(count);
        foreach (var found in RecoverableOf(kind))
        {
            int[] choices = [.. found.Cover, found.LastResort];
            var candidates = choices
                .Where(node => node != PublicBlocks.None && MayHide(node, kind))
                .Select(node => (Node: node, Count: _counts.At(count)[node], Nodes[node].Key))
                .Select(node => (IsLast: node.Node == found.LastResort, IsZero: node.Count == 0, node.Count, node.Key, node.Node))
                .Order()
                .Take(1);
            chosen.AddRange(candidates.Where(_ => changed.Add(found.Owner)).Select(candidate => candidate.Node));
        }

        chosen.ForEach(Hide);
        return chosen.Count > 0;
    }

    private bool MayHide(int node, int kind) => _disclosures[node] == Disclosure.Shown && !_counts.Kinds.IsGiven(kind, node);

    private void Hide(int node)
    {
        _disclosures[node] = Disclosure.HiddenToProtectAnother;
        Array.Clear(_blocks);
        Array.Clear(_recoverable);
        Array.Clear(_sets);
    }

    private PublicBlocks BlocksOf(int kind) => _blocks[kind] ??= new PublicBlocks(
        _parents, node => _counts.Kinds.Has(kind, node) && (_disclosures[node] == Disclosure.Shown || _counts.Kinds.IsGiven(kind, node)));

    private IReadOnlyList<Recoverable> RecoverableOf(int kind) => _recoverable[kind] ??= [.. Recoverable.In(_counts, kind, BlocksOf(kind))];

    private KnowableSets SetsOf(CountForm form) => _sets[_counts.Kinds.MixtureOf(form)] ??=
        new([.. form.Terms.Select(term => BlocksOf(_counts.Kinds.Of(term.Count)))], _counts.HasPiece);
}
