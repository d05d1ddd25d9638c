using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>Tells the sets of villages whose known sum gives a small count away.</summary>
/// <remarks>
/// A sum is weak when it is itself small; and when all that it is made of is 1, or all is the last count below the threshold: who knows
/// that nothing in it is zero, or that everything in it is small, then knows each part. Otherwise two counts are possible for each.
/// </remarks>
internal static class SetStrength
{
    /// <summary>Returns the weak sets of a form; where it is a rest, also those where nothing is left of it beside the others.</summary>
    public static HashSet<int> Weak(LatticeCounts counts, int form, KnowableSets sets, IReadOnlyDictionary<CountForm, KnowableSets> beside, SuppressionPolicy policy)
    {
        var pieces = counts.PieceAt(form);
        var made = new Parts[pieces.Length];
        for (var node = 0; node < pieces.Length; node++)
        {
            if (sets.SetOf(node) is var set and not KnowableSets.None)
            {
                made[set] = made[set].With(pieces[node], policy);
            }
        }

        var weak = new HashSet<int>();
        for (var set = 0; set < pieces.Length; set++)
        {
            if (sets.SetOf(set) == set && (IsWeak(sets.ValueOf(set), made[set], policy) || IsEmptyRest(set)))
            {
                weak.Add(set);
            }
        }

        return weak;

        bool IsEmptyRest(int set) => counts.Forms[form].IsEmptyRest(one => (beside.GetValueOrDefault(one) ?? sets).ValueOf(set));
    }

    // What the known parts leave of the sum is one more part.
    private static bool IsWeak(long sum, Parts parts, SuppressionPolicy policy) =>
        policy.IsSmall(sum) || (sum > 0 && parts.With(sum - parts.Known, policy).AreAlike);

    /// <summary>What a sum is made of: parts above zero, of them those of 1, and those of the last count below the threshold.</summary>
    private readonly record struct Parts(long Known, int Above, int Ones, int Last)
    {
        public bool AreAlike => Ones == Above || Last == Above;

        public Parts With(long? part, SuppressionPolicy policy) => part is not { } count
            ? this
            : new Parts(
                Known + count,
                Above + (count > 0 ? 1 : 0),
                Ones + (count == 1 ? 1 : 0),
                Last + (count == policy.Threshold - 1 ? 1 : 0));
    }
}
