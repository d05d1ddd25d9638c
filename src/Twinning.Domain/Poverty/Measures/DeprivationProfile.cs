using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Counts households and people by their pattern of deprivations: all that the multidimensional measures need to know of them.</summary>
/// <remarks>
/// <para>A household of which any indicator is unknown has no pattern; it is counted as missing.</para>
/// <para>Profiles merge exactly, in any order and grouping, so the work can be cut across threads, stores or machines.</para>
/// </remarks>
public sealed class DeprivationProfile : IEquatable<DeprivationProfile>
{
    private readonly PatternCount[] _cells;

    /// <summary>Makes a profile of cells in ascending order of pattern, each with at least one household or person.</summary>
    internal DeprivationProfile(int indicatorCount, PatternCount[] cells, long missingHouseholds, long missingPeople)
    {
        IndicatorCount = indicatorCount;
        _cells = cells;
        Patterns = Array.AsReadOnly(cells);
        MissingHouseholds = missingHouseholds;
        MissingPeople = missingPeople;
        foreach (var cell in cells)
        {
            checked
            {
                Households += cell.Households;
                People += cell.People;
            }
        }
    }

    /// <summary>Gets the most indicators that a profile can have: 16.</summary>
    public static int MaxIndicators => 16;

    /// <summary>Gets the number of indicators, from 1 to 16.</summary>
    public int IndicatorCount { get; }

    /// <summary>Gets the patterns that occur, in ascending order, with their counts.</summary>
    public IReadOnlyList<PatternCount> Patterns { get; }

    /// <summary>Gets the households of which every indicator is known.</summary>
    public long Households { get; }

    /// <summary>Gets the people in the households of which every indicator is known.</summary>
    public long People { get; }

    /// <summary>Gets the households of which an indicator is unknown.</summary>
    public long MissingHouseholds { get; }

    /// <summary>Gets the people in the households of which an indicator is unknown.</summary>
    public long MissingPeople { get; }

    internal ReadOnlySpan<PatternCount> Cells => _cells;

    /// <summary>Makes the profile of nobody.</summary>
    /// <param name="indicatorCount">The number of indicators, from 1 to 16.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="indicatorCount"/> is below 1 or above 16.</exception>
    public static DeprivationProfile Empty(int indicatorCount) => new DeprivationProfileBuilder(indicatorCount).ToProfile();

    /// <summary>Merges profiles of different households into one.</summary>
    /// <param name="profiles">At least one profile, all of the same number of indicators.</param>
    /// <exception cref="ArgumentException">There is no profile, or they differ in their number of indicators.</exception>
    /// <exception cref="OverflowException">A count does not fit into 64 bits.</exception>
    public static DeprivationProfile Merge(IEnumerable<DeprivationProfile> profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        PatternCount[]? sums = null;
        var (indicators, missingHouseholds, missingPeople) = (0, 0L, 0L);
        foreach (var profile in profiles)
        {
            indicators = sums is null ? profile.IndicatorCount : indicators;
            sums ??= new PatternCount[1 << indicators];
            ThrowIfOther(profile.IndicatorCount, indicators, nameof(profiles));
            missingHouseholds = checked(missingHouseholds + profile.MissingHouseholds);
            missingPeople = checked(missingPeople + profile.MissingPeople);
            foreach (var cell in profile._cells)
            {
                ref var sum = ref sums[cell.Pattern];
                sum = new PatternCount(cell.Pattern, checked(sum.Households + cell.Households), checked(sum.People + cell.People));
            }
        }

        return sums is null
            ? throw new ArgumentException("There is no profile to merge.", nameof(profiles))
            : new DeprivationProfile(indicators, [.. sums.Where(sum => (sum.Households | sum.People) != 0)], missingHouseholds, missingPeople);
    }

    /// <summary>Merges this profile with one of other households.</summary>
    /// <exception cref="ArgumentException">The profiles differ in their number of indicators.</exception>
    /// <exception cref="OverflowException">A count does not fit into 64 bits.</exception>
    public DeprivationProfile Merge(DeprivationProfile other)
    {
        ArgumentNullException.ThrowIfNull(other);
        ThrowIfOther(other.IndicatorCount, IndicatorCount, nameof(other));
        return Merge([this, other]);
    }

    /// <summary>Returns the households or people whose every indicator is known.</summary>
    public long Known(Weighting weighting) => weighting == Weighting.People ? People : Households;

    /// <summary>Returns the households or people of which an indicator is unknown.</summary>
    public long Missing(Weighting weighting) => weighting == Weighting.People ? MissingPeople : MissingHouseholds;

    /// <inheritdoc/>
    public bool Equals(DeprivationProfile? other) =>
        other is not null
        && IndicatorCount == other.IndicatorCount
        && MissingHouseholds == other.MissingHouseholds
        && MissingPeople == other.MissingPeople
        && _cells.AsSpan().SequenceEqual(other._cells);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeprivationProfile);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(IndicatorCount, Households, People, MissingHouseholds, MissingPeople, _cells.Length);

    private static void ThrowIfOther(int indicators, int expected, string parameter)
    {
        if (indicators != expected)
        {
            throw new ArgumentException("Profiles of different numbers of indicators do not merge.", parameter);
        }
    }
}
