using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Support.Contacts;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;
using Twinning.Tests.Generated;

namespace Twinning.Benchmarks.Serving;

/// <summary>Fills a store with what is asked for: places, agencies, assignments and what was done under them, always the same. None of it is real.</summary>
internal static class ServedStore
{
    private const int AgenciesPerVillage = 2;

    private const int ActivitiesPerYear = 10;

    private const int VisitsPerYear = 6;

    private static readonly GeneratedPlan Plan = new(120, 120 * GeneratedPlan.FewestPerVillage);

    private static readonly IReadOnlyList<int> Years = [2022, 2023, 2024];

    private static readonly DayRange Term = DayRange.Since(new DateOnly(2021, 1, 1));

    private static readonly DecidingDocument MadeUp = new("generated", "generated", null);

    /// <summary>Gets how many assignments there are; they are numbered from 1 on.</summary>
    public static int Assignments => Plan.Villages * AgenciesPerVillage;

    /// <summary>Fills an empty store.</summary>
    public static async Task FillAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await StoreUpgrade.MigrateAsync(services, cancellation);
        await using var context = services.GetRequiredService<IContextFactory>().Create();
        await using var transaction = await context.BeginWriteAsync(cancellation);
        foreach (var table in Rows().GroupBy(row => row.GetType()))
        {
            await new RowCopy(context, table.Key).WriteAsync(table.Select(row =>
            {
                row.RecordedIn = 1;
                return row;
            }));
        }

        await new RowCopy(context, typeof(VersionRow)).WriteAsync([new VersionRow
        {
            Version = 1,
            Moment = Moments.ToMicroseconds(GeneratedPlan.RecordedAt),
            Operation = "generate",
            Actor = "SYSTEM",
            TouchesRegisters = true,
        }]);
        await transaction.CommitAsync(cancellation);
    }

    private static IEnumerable<FactRow> Rows() =>
    [
        new DatasetRow { Id = 1, Name = "Generated data", Description = "Made by a program, to measure with. No real place or agency is described.", IsDemonstration = true },
        .. GeneratedPlaces.Rows(Plan),
        .. Programme(),
        .. Enumerable.Range(1, Assignments).SelectMany(Agency),
        .. Activities(),
        .. Visits(),
    ];

    private static IEnumerable<FactRow> Programme()
    {
        yield return new ProgrammeRow { Id = 1, Name = "Generated programme", DecidingDocument = MadeUp, Days = Term };
        for (var village = 0; village < Plan.Villages; village++)
        {
            yield return new ProgrammeVillageRow { Id = 1, VillageId = GeneratedPlaces.Village(village), Days = Term };
        }
    }

    // An agency with its one assignment, under the same number.
    private static IEnumerable<FactRow> Agency(int number)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"AGENCY-{number:000}");
        yield return new AgencyRow { Id = number, Kind = AgencyKind.StateOffice, Days = DayRange.Always };
        yield return new AgencyNameRow { Id = number, Name = name, SearchKey = VietnameseText.SearchKey(name), Days = DayRange.Always };
        yield return new AssignmentRow
        {
            Id = number,
            ProgrammeId = 1,
            AgencyId = number,
            VillageId = GeneratedPlaces.Village((number - 1) / AgenciesPerVillage),
            Role = number % AgenciesPerVillage == 1 ? AssignmentRole.Lead : AssignmentRole.Partner,
            DecidingDocument = MadeUp,
            Days = Term,
        };
    }

    private static IEnumerable<FactRow> Activities()
    {
        var (fields, next) = (Enum.GetValues<SupportField>(), 0L);
        foreach (var (assignment, day, place) in Days(ActivitiesPerYear))
        {
            var activity = ++next;
            yield return new ActivityRow { Id = activity, AssignmentId = assignment, Day = day, Field = fields[activity % fields.Length], Officers = 1 + place };
            yield return Contribution(2 * activity, activity, assignment, day);
            yield return Contribution((2 * activity) + 1, activity, assignment, day);
        }
    }

    // Money, work days, money, and so on; one in nine is promised only.
    private static ContributionRow Contribution(long id, long activity, long assignment, DateOnly day)
    {
        var (isMoney, part) = (id % 3 != 1, 10_000 * (1 + (id * 7_919 % 4_999)));
        return new ContributionRow
        {
            Id = id,
            ActivityId = activity,
            AssignmentId = assignment,
            Day = day,
            Kind = isMoney ? ContributionKind.Money : ContributionKind.WorkDays,
            Stage = id % 9 == 0 ? ContributionStage.Committed : ContributionStage.Delivered,
            Amount = isMoney ? part : null,
            Thousandths = isMoney ? null : part,
            Sources = new SourceShares(part, 0, 0, 0, 0),
        };
    }

    private static IEnumerable<FactRow> Visits() => Days(VisitsPerYear).Select((visit, index) => new VisitRow
    {
        Id = index + 1,
        AssignmentId = visit.Assignment,
        Day = visit.Day,
        Officers = 1 + (index % 4),
        Contacts = nameof(VillageContact.VillageHead),
    });

    private static IEnumerable<(long Assignment, DateOnly Day, int Place)> Days(int perYear) =>
        from year in Years
        from place in Enumerable.Range(0, perYear)
        from assignment in Enumerable.Range(1, Assignments)
        select ((long)assignment, new DateOnly(year, 1, 1).AddDays((place * 365 / perYear) + (assignment % 28)), place);
}
