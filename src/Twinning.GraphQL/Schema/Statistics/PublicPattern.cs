using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

/// <summary>Which areas and parts the public sees in a table of a year as of one version, and what it ever saw of each.</summary>
/// <param name="Disclosures">What became of each area and part.</param>
/// <param name="Seen">What was last shown of each area and part, with the extent it then had.</param>
internal sealed record PublicPattern(IReadOnlyDictionary<long, Disclosure> Disclosures, IReadOnlyDictionary<long, LatticeCell> Seen)
{
    public static PublicPattern Empty { get; } = new(new Dictionary<long, Disclosure>(), new Dictionary<long, LatticeCell>());

    public bool Shows(PublicPart part) => Disclosures.GetValueOrDefault(part.Key, Disclosure.Withheld) == Disclosure.Shown;

    /// <summary>Works out the pattern of the next version in which something public changed.</summary>
    /// <param name="year">What is public then.</param>
    /// <param name="table">The table.</param>
    /// <param name="isHidden">Tells which areas and parts must be hidden for reasons of their own.</param>
    /// <remarks>
    /// <para>
    /// What was shown once is known for ever. Where its counts are the same it stays shown, and covers no others; what is gone from the
    /// table, or has other bounds now, is reckoned with as it was. What was hidden once stays hidden.
    /// </para>
    /// <para>
    /// A correction shows anew all that it changed, or nothing: where one area of several would have to be hidden, the others, taken from
    /// what they were before, would give it away to anyone who guesses that little else was corrected. That corrected figures differ
    /// from earlier ones by a few is plain to see and not hidden: such a net change is no count of households.
    /// </para>
    /// <para>
    /// A hidden village whose counts follow from a wider table all the same hides no other, so whatever contains it is hidden too. What a wider
    /// table hides from now on goes with it, though its own counts are as they were: that they still are is told by nothing else.
    /// </para>
    /// <para>
    /// What is told of an area decides whether it changed; what follows for it from facts about others (<see cref="ReviewsBesideReturns"/>) is only guarded.
    /// </para>
    /// </remarks>
    public PublicPattern Next(PublishedYear year, PublicTable table, Func<PublicPart, bool> isHidden)
    {
        var told = LatticeOfYear.Cells(year, table.Count).ToDictionary(cell => cell.Key);
        var hasReturns = table.HasReturns && year.ReturnKinds.Any(kind => kind.Versions.Count > 0);
        var cells = !hasReturns ? told
            : LatticeOfYear.Cells(year, table.Count + ReviewsBesideReturns.Count).Where(cell => told.ContainsKey(cell.Key)).ToDictionary(cell => cell.Key);
        var beside = hasReturns ? ReviewsBesideReturns.Cells(year, part => Seen.ContainsKey(part.Key) || !Disclosures.ContainsKey(part.Key), Seen.Values) : [];
        var gone = Seen.Where(seen => !(cells.TryGetValue(seen.Key, out var now) && HasSameBounds(now, seen.Value))).Select(seen => seen.Key).ToHashSet();
        var known = Seen.Where(seen => gone.Contains(seen.Key) || HasSameCounts(told[seen.Key], seen.Value)).Select(seen => seen.Key).ToHashSet();
        var changed = Seen.Keys.Where(key => !known.Contains(key)).ToList();
        var hidden = year.Extents.Select(extent => extent.Part).Where(isHidden).Select(part => part.Key).ToList();
        var withheld = Disclosures.Where(area => area.Value != Disclosure.Shown).Select(area => area.Key).Concat(hidden).ToHashSet();
        var still = changed.Select(key => Still(told[key], Seen[key])).Where(cell => cell.Counts.Count > 0).ToList();
        known.UnionWith(still.Concat(beside).Select(cell => cell.Key));
        var disclosures = Protect();
        if (changed.Exists(key => disclosures[key] != Disclosure.Shown))
        {
            var touched = changed.SelectMany(key => cells[key].Atoms).ToHashSet();
            withheld.UnionWith(cells.Values.Where(cell => !known.Contains(cell.Key) && cell.Atoms.Any(touched.Contains)).Select(cell => cell.Key));
            disclosures = Protect();
        }

        var together = HiddenTogether.Of(year, table, isHidden);
        while (table.FollowsElsewhere is not null && HideAround())
        {
            disclosures = Protect();
        }

        foreach (var key in gone.Concat(hidden.Where(disclosures.ContainsKey)))
        {
            disclosures[key] = Disclosure.Withheld;
        }

        var seen = new Dictionary<long, LatticeCell>(Seen);
        foreach (var cell in cells.Values.Where(cell => disclosures[cell.Key] == Disclosure.Shown && !known.Contains(cell.Key)))
        {
            seen[cell.Key] = told[cell.Key];
        }

        foreach (var extent in year.Extents.Where(extent => extent.SameAs is { } whole && disclosures.ContainsKey(whole.Key)))
        {
            disclosures[extent.Part.Key] = disclosures[extent.SameAs!.Value.Key];
        }

        return new PublicPattern(disclosures, seen);

        bool HideAround()
        {
            var alone = year.Rounds.SelectMany(round => year.Atoms.Where(village => IsTold(round, village))).ToHashSet();
            var around = cells.Values
                .Where(cell => disclosures[cell.Key] == Disclosure.Shown && !known.Contains(cell.Key)
                    && (cell.Atoms.Any(alone.Contains) || together.Any(villages => villages.TellsOf(cell.Atoms, IsShown))))
                .Select(cell => cell.Key).ToList();
            withheld.UnionWith(around);
            return around.Count > 0;
        }

        bool IsShown(long village) => disclosures.GetValueOrDefault(new PublicPart(village, null).Key, Disclosure.Withheld) == Disclosure.Shown;

        bool IsTold(ReviewedRound round, long village)
        {
            var part = new PublicPart(village, null);
            return !IsShown(village) && round.VillagesOf.ContainsKey(village)
                && round.ShapesOf(village).Any(shape => table.FollowsElsewhere(shape, !isHidden(part)));
        }

        Dictionary<long, Disclosure> Protect()
        {
            LatticeCell[] all = [.. cells.Values.Where(cell => !gone.Contains(cell.Key)), .. gone.Select(key => Seen[key]), .. still, .. beside];
            return PublicLattice.Protect(all, new SuppressionPolicy(year.SmallestShown), known, LatticeOfYear.Complements(all), withheld)
                .Where(area => area.Key >= 0).ToDictionary();
        }
    }

    private static bool HasSameBounds(LatticeCell one, LatticeCell other) =>
        ReferenceEquals(one.Atoms, other.Atoms) || (one.Atoms.Count == other.Atoms.Count && (one.Atoms as IReadOnlySet<long> ?? one.Atoms.ToHashSet()).SetEquals(other.Atoms));

    // What is still known of an area some counts of which are new: a return was recorded where a review was published before.
    private static LatticeCell Still(LatticeCell now, LatticeCell seen)
    {
        var old = seen.Groups.ToDictionary(group => group.Name, group => group.Counts);
        return new LatticeCell(
            -1 - now.Key, now.Atoms, [.. now.Groups.Where(group => old.TryGetValue(group.Name, out var counts) && counts.SequenceEqual(group.Counts))]);
    }

    private static bool HasSameCounts(LatticeCell one, LatticeCell other) => one.Header == other.Header || one.Header.Groups.SequenceEqual(other.Header.Groups)
        ? one.Counts.SequenceEqual(other.Counts)
        : ByName(one).SequenceEqual(ByName(other));

    private static IEnumerable<(string, long)> ByName(LatticeCell cell) => cell.Groups
        .OrderBy(group => group.Name, StringComparer.Ordinal)
        .SelectMany(group => group.Counts.Select(count => (group.Name, count)));
}
