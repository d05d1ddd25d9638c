using System;
using System.Collections.Generic;

namespace Twinning.Domain.Poverty.Measures;

/// <summary>Counts households into the profiles of one or more groups, one by one or in columns; both give the same profiles.</summary>
/// <remarks>
/// Nothing is allocated per household. Up to two million cells (groups × patterns) are kept in one table; beyond that only the
/// patterns that occur are kept. Not safe for use by several threads at once: give each its own and merge the profiles.
/// </remarks>
public sealed class DeprivationProfileBuilder
{
    private readonly PatternTable _table;

    /// <summary>Starts to count.</summary>
    /// <param name="indicatorCount">The number of indicators, from 1 to 16.</param>
    /// <param name="groupCount">The number of groups, from 1 to 65,536; groups are called by number from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of bounds.</exception>
    public DeprivationProfileBuilder(int indicatorCount, int groupCount = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(indicatorCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(indicatorCount, DeprivationProfile.MaxIndicators);
        ArgumentOutOfRangeException.ThrowIfLessThan(groupCount, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(groupCount, ushort.MaxValue + 1);
        _table = new PatternTable(indicatorCount, groupCount);
    }

    /// <summary>Gets the number of indicators.</summary>
    public int IndicatorCount => _table.Cells.IndicatorCount;

    /// <summary>Gets the number of groups.</summary>
    public int GroupCount => _table.Cells.GroupCount;

    /// <summary>Counts a household of the first group.</summary>
    /// <inheritdoc cref="Add(int, ushort, ushort, int)"/>
    public void Add(ushort deprived, ushort known, int members) => Add(0, deprived, known, members);

    /// <summary>Counts a household.</summary>
    /// <param name="group">The group, from 0.</param>
    /// <param name="deprived">The deprived indicators as a bit set: bit 0 is the first indicator.</param>
    /// <param name="known">The known indicators as a bit set; bits beyond the last indicator are ignored.</param>
    /// <param name="members">The members of the household, from 0 to 65,535; with 0 it counts as a household of nobody.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of bounds, or a bit of <paramref name="deprived"/> beyond the last
    /// indicator is set.</exception>
    public void Add(int group, ushort deprived, ushort known, int members)
    {
        ThrowIfOutside(group, deprived);
        if ((uint)members > ushort.MaxValue)
        {
            throw new ArgumentOutOfRangeException(nameof(members));
        }

        _table.Add(group, deprived, known, members);
    }

    /// <summary>Counts households that are already counted together, as a store does, of one pattern.</summary>
    /// <param name="group">The group, from 0.</param>
    /// <param name="deprived">Their deprived indicators.</param>
    /// <param name="known">Their known indicators.</param>
    /// <param name="households">How many they are, 0 or more.</param>
    /// <param name="people">How many people live in them, 0 or more; or, for a survey, the whole-number weight they stand for.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of bounds.</exception>
    /// <exception cref="OverflowException">A sum does not fit into 64 bits.</exception>
    public void AddCounted(int group, ushort deprived, ushort known, long households, long people)
    {
        ThrowIfOutside(group, deprived);
        ArgumentOutOfRangeException.ThrowIfNegative(households);
        ArgumentOutOfRangeException.ThrowIfNegative(people);
        _table.AddCounted(group, deprived, known, households, people);
    }

    /// <summary>Counts households given in columns, each row a household.</summary>
    /// <param name="deprived">The deprived indicators of each household.</param>
    /// <param name="known">The known indicators of each household.</param>
    /// <param name="members">The members of each household.</param>
    /// <param name="group">The group of each household, from 0; may be empty when there is one group.</param>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A value is out of bounds; the rows before it are counted.</exception>
    public void AddColumns(
        ReadOnlySpan<ushort> deprived, ReadOnlySpan<ushort> known, ReadOnlySpan<ushort> members, ReadOnlySpan<ushort> group)
    {
        var hasGroups = !(group.IsEmpty && GroupCount == 1);
        if (known.Length != deprived.Length || members.Length != deprived.Length || (hasGroups && group.Length != deprived.Length))
        {
            throw new ArgumentException("The columns differ in length.", nameof(deprived));
        }

        _table.AddColumns(deprived, known, members, hasGroups ? group : default);
    }

    /// <summary>Returns the profile of the only group.</summary>
    /// <exception cref="InvalidOperationException">There are several groups.</exception>
    public DeprivationProfile ToProfile() =>
        GroupCount == 1 ? _table.ToProfiles()[0] : throw new InvalidOperationException("There are several groups; ask for their profiles.");

    /// <summary>Returns the profile of every group, in the order of their numbers; one may go on counting.</summary>
    public IReadOnlyList<DeprivationProfile> ToProfiles() => _table.ToProfiles().AsReadOnly();

    /// <summary>Takes in what another builder of the same indicators and groups has counted; the other is then used up.</summary>
    internal DeprivationProfileBuilder Take(DeprivationProfileBuilder other)
    {
        _table.Take(other._table);
        return this;
    }

    private void ThrowIfOutside(int group, ushort deprived)
    {
        if ((uint)group >= (uint)GroupCount)
        {
            throw new ArgumentOutOfRangeException(nameof(group));
        }

        if (deprived >> IndicatorCount != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(deprived));
        }
    }
}
