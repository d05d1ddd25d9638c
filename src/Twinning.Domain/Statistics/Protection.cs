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
    private readonly Disclosure[] _disclosures;
    private readonly bool[][] _isGiven;
    private readonly PublicBlocks?[] _blocks;

    public Protection(LatticeCounts counts, SuppressionPolicy policy, IReadOnlySet<long> withheld)
    {
        (_counts, _policy) = (counts, policy);
        _disclosures = [.. Nodes.Select(node => Beforehand(node, withheld))];
        _isGiven = [.. counts.Names.Select(name => Nodes.Select(node => node.Gives(name, counts.Known)).ToArray())];
        _blocks = new PublicBlocks?[counts.Names.Count];
    }

    private IReadOnlyList<LatticeNode> Nodes => _counts.Tree.Nodes;

    /// <summary>Returns what became of each cell. What is known elsewhere stays shown unless a count of its own is small.</summary>
    public IEnumerable<(LatticeCell Cell, Disclosure Disclosure)> Disclosures()
    {
        var givenAway = GivenAway();
        return from node in Nodes
               from cell in node.Cells
               let own = !_counts.Known.Contains(cell.Key) ? _disclosures[node.Index]
                   : IsSmall(count => _counts.Names[count].In(cell)) ? Disclosure.GivenAway
                   : Disclosure.Shown
               select (cell, own != Disclosure.Shown && givenAway.Contains(node.Index) ? Disclosure.GivenAway : own);
    }

    /// <summary>Hides until all is safe; what is still weak then is given away by earlier publications.</summary>
    public void Run()
    {
        while (Enumerable.Range(0, _counts.Forms.Count).Any(Cover) || Enumerable.Range(0, _blocks.Length).Any(Conceal))
        {
            // Hiding one cell can open another, so each hiding starts again from the first count.
        }
    }

    private HashSet<int> GivenAway()
    {
        var given = new HashSet<int>();
        for (var form = 0; form < _counts.Forms.Count; form++)
        {
            var sets = SetsOf(form);
            var weak = WeakOf(form, sets);
            given.UnionWith(Nodes.Select(node => node.Index).Where(node => weak.Contains(sets.SetOf(node))));
        }

        for (var count = 0; count < _blocks.Length; count++)
        {
            given.UnionWith(Recoverable.In(_counts, count, BlocksOf(count)).Select(found => found.Node));
        }

        return given;
    }

    private Disclosure Beforehand(LatticeNode node, IReadOnlySet<long> withheld) =>
        node.Cells.Exists(cell => withheld.Contains(cell.Key)) ? Disclosure.Withheld
        : IsSmall(count => _counts.At(count)[node.Index]) ? Disclosure.HiddenSmallCount
        : node.Cells.Count > 1 && _counts.Names.Any(name => node.Said(name, _counts.Known).Skip(1).Any()) ? Disclosure.Contradicted
        : Disclosure.Shown;

    private bool IsSmall(Func<int, long?> countAt) => _counts.Forms.Any(form =>
        (form.Sum(countAt) is { } sum && _policy.IsSmall(sum)) || form.IsEmptyRest(one => one.Sum(countAt)));

    private HashSet<int> WeakOf(int form, KnowableSets sets) =>
        SetStrength.Weak(_counts, form, sets, _counts.Forms[form].Beside.ToDictionary(other => other, SetsOf), _policy);

    /// <summary>Covers each set of which a form gives a small count away: hides the area that helps best.</summary>
    private bool Cover(int form)
    {
        var sets = SetsOf(form);
        var weak = WeakOf(form, sets);
        var best = new Dictionary<int, Candidate>();
        for (var term = 0; term < sets.Blocks.Length; term++)
        {
            var blocks = sets.Blocks[term];
            foreach (var node in Nodes.Where(node => blocks.IsOwner(node.Index) && MayHide(node, _counts.Forms[form].Terms[term].Count)))
            {
                var own = sets.SetOfBlock(term, node.Index);
                var around = sets.SetOfBlock(term, blocks.OwnerAbove(node.Index));
                var count = _counts.At(form)[node.Index];
                if (own != around && weak.Contains(around) && (count != 0 || sets.Blocks.Length > 1))
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
            : own != KnowableSets.None && sets.ValueOf(own) > 0 ? Help.AtOnce
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

            for (var term = 0; term < sets.Blocks.Length; term++)
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
        foreach (var found in Recoverable.In(_counts, count, BlocksOf(count)))
        {
            int[] choices = [.. found.Cover, found.LastResort];
            var candidates = choices
                .Where(node => node != PublicBlocks.None && MayHide(Nodes[node], count))
                .Select(node => (Node: node, Count: _counts.At(count)[node], Nodes[node].Key))
                .Select(node => (IsLast: node.Node == found.LastResort, IsZero: node.Count == 0, node.Count, node.Key, node.Node))
                .Order()
                .Take(1);
            chosen.AddRange(candidates.Where(_ => changed.Add(found.Owner)).Select(candidate => candidate.Node));
        }

        chosen.ForEach(Hide);
        return chosen.Count > 0;
    }

    private bool MayHide(LatticeNode node, int count) => _disclosures[node.Index] == Disclosure.Shown && !_isGiven[count][node.Index];

    private void Hide(int node)
    {
        _disclosures[node] = Disclosure.HiddenToProtectAnother;
        Array.Clear(_blocks);
    }

    private PublicBlocks BlocksOf(int count) => _blocks[count] ??= new PublicBlocks(
        _counts.Tree, _counts.At(count), node => _disclosures[node.Index] == Disclosure.Shown || _isGiven[count][node.Index]);

    private KnowableSets SetsOf(int form) => SetsOf(_counts.Forms[form]);

    private KnowableSets SetsOf(CountForm form) => new(form, form.Terms.Select(term => BlocksOf(term.Count)), _counts.HasPiece);
}
