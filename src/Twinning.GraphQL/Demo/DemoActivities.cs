using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>All activities: the money on feast days, and in 2019 and 2020 rice before the harvest and days of work, which are made up.</summary>
internal static class DemoActivities
{
    /// <summary>Gets the activities by id.</summary>
    public static IReadOnlyList<Activity> All { get; } = [.. Numbered()];

    private static IEnumerable<int> Years => [2019, 2020];

    public static void Append(WriteSession session)
    {
        session.Append(All.Select(ActivityMapping.ToRow));
        session.Append(All.SelectMany(activity => activity.Contributions.Select(contribution => (activity, contribution)))
            .Select((given, index) => ActivityMapping.ToRow(given.contribution, given.activity, index + 1)));
    }

    private static IEnumerable<Activity> Numbered()
    {
        var money = DemoContributions.Activities().ToList();
        var inKind = from year in Years
                     from lead in DemoProgramme.Assignments
                     where lead.Role == AssignmentRole.Lead
                     from activity in new[] { Rice(lead, year), Work(lead, year) }
                     select activity;
        return [.. money, .. inKind.Select((activity, index) => activity with { Id = new ActivityId(money.Count + index + 1) })];
    }

    // From 0.3 to 0.7 tonnes: what was promised, of which a tenth is missing in every third village; half from an enterprise, half from staff.
    private static Activity Rice(Assignment lead, int year)
    {
        var promised = 0.3m + (lead.Village.Value % 5 * 0.1m);
        var given = lead.Village.Value % 3 == 0 ? promised - 0.1m : promised;
        return new Activity(
            default,
            lead.Id,
            new DateOnly(year, 5, 10 + (int)(lead.Village.Value % 12)),
            SupportField.Livelihood,
            Occasion.PreHarvest,
            new Participants(3, 40 + (int)(lead.Village.Value % 20)),
            null,
            [Goods(ContributionStage.Committed, promised), Goods(ContributionStage.Delivered, given)]);
    }

    private static GoodsContribution Goods(ContributionStage stage, decimal tonnes) => new(
        stage,
        "gạo",
        new Quantity(tonnes, "tấn"),
        null,
        null,
        [new(ContributionSource.Enterprise, tonnes / 2), new(ContributionSource.Staff, tonnes / 2)]);

    private static Activity Work(Assignment lead, int year)
    {
        var days = 12m + (lead.Village.Value % 7) + (year == 2020 ? 3.5m : 0);
        return new Activity(
            default,
            lead.Id,
            new DateOnly(year, 3, 20 + (int)(lead.Village.Value % 8)),
            SupportField.Infrastructure,
            null,
            new Participants(10, 25),
            null,
            [new WorkContribution(ContributionStage.Delivered, days, [new(ContributionSource.Staff, days)])]);
    }
}
