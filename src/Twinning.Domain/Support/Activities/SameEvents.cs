using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>Finds gifts that two agencies both report.</summary>
/// <remarks>
/// <para>A convention of this software. Two activities look like one event when they are of the same village, reported by different
/// agencies, and both report a contribution of the same kind, stage, thing, unit and amount; and either carry the same event key, or,
/// where not both carry one, lie at most <see cref="WindowInDays"/> days apart and name the same occasion or none.</para>
/// <para>Two different event keys say that they are two events: this is how an office answers a false finding. Joint giving is reported
/// with one event key and each agency's own share.</para>
/// </remarks>
public static class SameEvents
{
    /// <summary>Gets how many days apart two reports of one event may lie: 7.</summary>
    public static int WindowInDays => 7;

    /// <summary>Finds groups of activities that look like one event; the groups are by village and first activity.</summary>
    /// <param name="activities">The activities of any villages and agencies.</param>
    /// <param name="assignments">The records they were done under; activities under other records are left out.</param>
    public static IReadOnlyList<SameEvent> Find(IEnumerable<Activity> activities, IEnumerable<Assignment> assignments)
    {
        var records = assignments.ToDictionary(record => record.Id);
        var reported = activities.Where(activity => records.ContainsKey(activity.Assignment))
            .Select(activity => new Reported(activity, records[activity.Assignment]));
        return
        [
            .. from report in reported
               group report by report.Record.Village into village
               orderby village.Key.Value
               from same in GroupsOf([.. village.OrderBy(report => report.Activity.Id.Value)])
               select Named(same),
        ];
    }

    /// <summary>Returns the contributions of one report that another report has too; none where they are not one event.</summary>
    internal static IReadOnlyList<Contribution> Shared(Reported one, Reported other) => !MayBeOne(one, other)
        ? []
        : [.. one.Activity.Contributions.Where(gift => other.Activity.Contributions.Any(twin => IsSame(gift, twin)))];

    private static bool MayBeOne(Reported one, Reported other)
    {
        if (one.Record.Village != other.Record.Village || one.Record.Agency == other.Record.Agency)
        {
            return false;
        }

        var (left, right) = (one.Activity, other.Activity);
        return left.EventKey is not null && right.EventKey is not null
            ? left.EventKey == right.EventKey
            : left.Occasion == right.Occasion && Math.Abs(left.Day.DayNumber - right.Day.DayNumber) <= WindowInDays;
    }

    private static bool IsSame(Contribution gift, Contribution twin) =>
        gift.Kind == twin.Kind && gift.Stage == twin.Stage && gift.Measure.Gift == twin.Measure.Gift;

    private static IEnumerable<IReadOnlyList<Reported>> GroupsOf(IReadOnlyList<Reported> reports)
    {
        var left = reports.ToList();
        while (left.Count > 0)
        {
            List<Reported> group = [left[0]];
            left.RemoveAt(0);
            for (var next = 0; next < group.Count; next++)
            {
                var twins = left.Where(other => Shared(group[next], other).Count > 0).ToList();
                group.AddRange(twins);
                left.RemoveAll(twins.Contains);
            }

            if (group.Count > 1)
            {
                yield return [.. group.OrderBy(report => report.Activity.Id.Value)];
            }
        }
    }

    private static SameEvent Named(IReadOnlyList<Reported> group)
    {
        var gifts = group.SelectMany(one => group.SelectMany(other => Shared(one, other)))
            .DistinctBy(gift => (gift.Kind, gift.Stage, gift.Measure.Gift)).ToList();
        var occasions = group.Select(report => report.Activity.Occasion).Distinct().ToList();
        var days = group.Select(report => report.Activity.Day).Order().ToList();
        var found = new SameEvent(
            group[0].Record.Village,
            [.. group.Select(report => report.Activity.Id)],
            [.. group.Select(report => report.Record.Agency).Distinct().OrderBy(agency => agency.Value)],
            DayRange.Of(days[0], days[^1]),
            occasions.Count == 1 ? occasions[0] : null,
            gifts,
            new Message(string.Empty, string.Empty));
        return found with { Name = SameEventWords.NameOf(found) };
    }

    /// <summary>An activity and the record it was done under.</summary>
    internal sealed record Reported(Activity Activity, Assignment Record);
}
