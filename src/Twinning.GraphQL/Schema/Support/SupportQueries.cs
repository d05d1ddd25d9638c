using System;
using System.Linq;
using GraphQL;
using GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Support.Activities;
using Twinning.GraphQL.Schema.Support.Contacts;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Support;

/// <summary>Root fields about support.</summary>
internal static class SupportQueries
{
    public static void AddSupport(this ObjectGraphType query)
    {
        query.List<ActivityListing, ActivityRow, ActivityType>("activities", "What agencies did for their villages.", (context, rows) =>
            {
                var (from, to) = (context.GetArgument<DateOnly?>("from"), context.GetArgument<DateOnly?>("to"));
                return rows.Where(row => (from == null || row.Day >= from) && (to == null || row.Day <= to));
            })
            .Argument<DateOnlyGraphType>("from", "Not before this day.")
            .Argument<DateOnlyGraphType>("to", "Not after this day.");
        query.List<ContributionListing, ContributionRow, ContributionType>("contributions", "What agencies promised and handed over to their villages.");
        query.List<VisitListing, VisitRow, VisitType>("visits", "Visits of agencies to their villages.");
        query.List<SubmittedReportListing, ReportRow, SubmittedReportType>("reports", "Reports that agencies handed in.");
        query.List<SupportPlanListing, SupportPlanRow, SupportPlanType>("plans", "The yearly plans of assignments.");
        query.List<PlanTaskListing, PlanTaskRow, PlanTaskType>("tasks", "The tasks of yearly plans.");
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<SameEventType>>>>("sameEvents")
            .Description("Gifts that two agencies both seem to report, so that an office can ask them.")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("from", "The first day looked at.")
            .Argument<NonNullGraphType<DateOnlyGraphType>>("to", "The last day looked at.")
            .KnownAt()
            .ResolveAsync(async context => await SameEventType.FindAsync(
                context, await context.SightAsync(), context.GetArgument<DateOnly>("from"), context.GetArgument<DateOnly>("to")));
        query.Field<NonNullGraphType<SupportTotalsType>>("supportTotals")
            .Description("Money given in a run of years, in whole đồng, with its parts by year and occasion; beside it all contributions by kind and source.")
            .Argument<NonNullGraphType<IntGraphType>>("from", "The first year, included.")
            .Argument<NonNullGraphType<IntGraphType>>("to", "The last year, included.")
            .Argument<IdGraphType>("programme", "Only of this programme.")
            .KnownAt()
            .ResolveAsync(async context =>
            {
                var (from, to) = (context.GetArgument<int>("from"), context.GetArgument<int>("to"));
                if (from > to)
                {
                    throw new RequestException(ErrorCodes.BadInput, $"The years run from {from} to {to}; the first must not be after the last.");
                }

                var programme = context.GetArgument<string?>("programme") is { } id ? NodeId.Read(id, "Programme") : (long?)null;
                var reader = context.RequestServices!.GetRequiredService<StoreReader>();
                return await SupportTotals.ReadAsync(reader, await context.SightAsync(), from, to, programme, context.CancellationToken);
            });
    }
}
