using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty.Classification;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>Counts households by group, status and deprivations, block by block: what a block needs stays in the processor's cache.</summary>
internal sealed class ReviewTally(PovertyStandard standard, int groupCount)
{
    private const int BlockRows = 2_048;

    private static readonly PovertyStatus[] Statuses = Enum.GetValues<PovertyStatus>();

    private readonly DeprivationProfileBuilder _profiles = new(standard.IndicatorLimit, groupCount);
    private readonly long[] _households = new long[groupCount * Statuses.Length];
    private readonly long[] _people = new long[groupCount * Statuses.Length];

    public void Add(ReviewColumns columns)
    {
        Span<PovertyStatus> status = stackalloc PovertyStatus[BlockRows];
        var hasGroups = !columns.Group.IsEmpty;
        for (var from = 0; from < columns.Income.Length; from += BlockRows)
        {
            var rows = Math.Min(BlockRows, columns.Income.Length - from);
            var deprived = columns.Deprived.Span.Slice(from, rows);
            var known = columns.Known.Span.Slice(from, rows);
            var members = columns.Members.Span.Slice(from, rows);
            var groups = hasGroups ? columns.Group.Span.Slice(from, rows) : default;
            HouseholdColumns.Classify(
                columns.Income.Span.Slice(from, rows), deprived, known, columns.Settlement.Span.Slice(from, rows), status[..rows], standard);
            _profiles.AddColumns(deprived, known, members, groups);
            for (var row = 0; row < rows; row++)
            {
                var cell = ((hasGroups ? groups[row] : 0) * Statuses.Length) + (int)status[row];
                _households[cell]++;
                _people[cell] += members[row];
            }
        }
    }

    /// <summary>Takes in what another tally of the same standard and groups has counted; the other is then used up.</summary>
    public ReviewTally Take(ReviewTally other)
    {
        _profiles.Take(other._profiles);
        for (var cell = 0; cell < _households.Length; cell++)
        {
            _households[cell] += other._households[cell];
            _people[cell] += other._people[cell];
        }

        return this;
    }

    public IReadOnlyList<ReviewCount> ToCounts() =>
        [.. _profiles.ToProfiles().Select((profile, group) => new ReviewCount(Of(group, _households), Of(group, _people), profile))];

    private FrozenDictionary<PovertyStatus, long> Of(int group, long[] counts) => Statuses
        .Where(status => _households[Cell(group, status)] > 0)
        .ToFrozenDictionary(status => status, status => counts[Cell(group, status)]);

    private static int Cell(int group, PovertyStatus status) => (group * Statuses.Length) + (int)status;
}
