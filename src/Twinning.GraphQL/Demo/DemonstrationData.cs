using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Demo;

/// <summary>Fills an empty store with the demonstration: published figures where there are any, plainly made-up ones around them.</summary>
/// <remarks>It is the same to the last byte wherever and whenever it is loaded, its moment of recording included.</remarks>
internal static class DemonstrationData
{
    /// <summary>Gets the moment the demonstration counts as recorded.</summary>
    public static DateTimeOffset RecordedAt { get; } = new(2026, 1, 15, 2, 0, 0, TimeSpan.Zero);

    /// <summary>Loads the demonstration when nothing was ever recorded, in one write.</summary>
    /// <returns>Whether it was loaded.</returns>
    public static async Task<bool> LoadIfEmptyAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await using var scope = services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<StoreReader>().LatestAsync(cancellation) is null
            && await services.GetRequiredService<StoreWriter>().WriteAsync(
                "loadDemonstration",
                "SYSTEM",
                session => AppendIfEmptyAsync(session, cancellation),
                cancellation,
                RecordedAt);
    }

    private static async Task<bool> AppendIfEmptyAsync(WriteSession session, CancellationToken cancellation)
    {
        if (session.Version > 1)
        {
            return false;
        }

        session.Append(Dataset());
        DemoRows.Append(session, DemoMap.Tree);
        DemoRows.Append(session, DemoAgencies.Directory);
        DemoRows.Append(session, DemoProgramme.Programme, DemoProgramme.Assignments);
        session.Append(DemoReturns.Rows());
        var reviews = DemoHouseholds.ReviewRows();
        AppendHouseholds(session, reviews);
        DemoActivities.Append(session);
        DemoVisits.Append(session);
        DemoReports.Append(session);
        DemoSurveys.Append(session);
        DemoProfiles.Append(session, reviews);
        DemoPlans.Append(session);
        DemoPetitions.Append(session);
        await session.SaveAsync(cancellation);
        await DemoEvaluation.AppendAsync(session, cancellation);
        return true;
    }

    private static void AppendHouseholds(WriteSession session, IReadOnlyList<HouseholdReviewRow> reviews)
    {
        var rounds = DemoHouseholds.RoundRows();
        session.Append(rounds);
        session.Append(DemoHouseholds.PublicationRows(session.Version));
        session.Append(reviews);
        foreach (var village in reviews.GroupBy(review => review.VillageId))
        {
            var summary = VillageSummaries.Of(village.Key, PovertyStandards.Vn2016, rounds, [.. village], []);
            session.Append(summary.Counts);
            session.Append(summary.Movements);
        }
    }

    private static DatasetRow Dataset() => new()
    {
        Id = 1,
        Name = "Demonstration: Ayun Pa (Dữ liệu minh họa: thị xã Ayun Pa)",
        Description = "Published: the area tree before and after 1 July 2025; the official yearly returns of poverty; the town's figures of "
            + "4 March 2021 (45 agencies, 24 villages, 4,135 minority households with 20,413 people, 1,033 poor in 2016 and 75 at the end "
            + "of 2020, 989,356,000 đồng of support in 2017–2020, 24 party cells with resident members, 4 new-rural communes of which 2 "
            + "filed for advanced, 5 new-rural villages). Made up: the villages' names and places, the agencies, the limits and "
            + "who serves where, household figures by village and between the published ends, near-poor households, household sizes, "
            + "each single contribution and activity, the surveys and petitions of the villages, the other counts of their profiles, which "
            + "places are new rural since when, the plans with their tasks, visits and reports, the twinning scores of 2019 and 2020 under a template. No real household, person or agency is described.",
        IsDemonstration = true,
    };
}
