using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

/// <summary>Root fields about persons who are rated. None of them answers anybody without a token.</summary>
internal static class OfficialQueries
{
    public static void AddOfficials(this ObjectGraphType query)
    {
        query.Pages<object?, OfficialType>(
            "officials", "Persons who are rated, by number: the office those of its places, an agency those that belong to it today, appraisers those with a scorecard at their places.")
            .Argument<IdGraphType>("agency", "Only those who belong to this agency on the day asked for.")
            .Sighted()
            .ResolveAsync(OfficialsAsync);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<OfficialIdentityType>>>>("officialIdentities")
            .Description("Who some persons are, of those whom the viewer sees and whose identity was not erased; the others are left out. Every reading is recorded with its purpose.")
            .Argument<NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>>("officials", $"The persons, at most {PageArguments.LargestSize}.")
            .Argument<NonNullGraphType<StringGraphType>>("purpose", $"What they are read for, 1 to {ReviewQueries.LongestPurpose} characters; it is kept.")
            .RunsEachTime()
            .ResolveAsync(IdentitiesAsync);
        query.Field<NonNullGraphType<ListGraphType<NonNullGraphType<IdentityReadType>>>>("identityReads")
            .Description("The latest readings of who persons are, the latest first. For the office alone, with a token that names no areas.")
            .Argument<NonNullGraphType<IntGraphType>>("first", $"How many, 1 to {PageArguments.LargestSize}.", argument => argument.DefaultValue = PageArguments.DefaultSize)
            .RunsEachTime()
            .ResolveAsync(ReadsAsync);
    }

    private static async Task<object?> OfficialsAsync(IResolveFieldContext<object?> context)
    {
        var sight = await context.SightAsync();
        var rows = await OfficialReads.SelectAsync(context, sight);
        if (context.GetArgument<string?>("agency") is { } named)
        {
            var (agency, day) = (NodeId.Read(named, "Agency"), sight.AsOf);
            var held = await context.RequestServices!.GetRequiredService<StoreReader>().FactsAsync<MembershipRow>(sight.Version, context.CancellationToken);
            rows = rows.Where(row => held.Any(one => one.Id == row.Id && one.AgencyId == agency && one.From <= day && (one.Until == null || one.Until >= day)));
        }

        var page = await Page.OfAsync(rows, row => row, context.Page(), context.CancellationToken);
        var seen = await OfficialReads.SeeAsync(context.Facts(sight), sight, [.. page.Edges.Select(edge => (OfficialRow)edge.Node)], context.CancellationToken);
        return page with { Edges = [.. page.Edges.Zip(seen, (edge, official) => edge with { Node = official })] };
    }

    private static async Task<object?> IdentitiesAsync(IResolveFieldContext<object?> context)
    {
        OfficialReads.RequireRole(context.Viewer());
        var (purpose, asked) = (ReviewQueries.Purpose(context), context.GetArgument<IReadOnlyList<string>>("officials"));
        if (asked.Count > PageArguments.LargestSize)
        {
            throw new RequestException(ErrorCodes.BadInput, $"{asked.Count} persons were named; at most {PageArguments.LargestSize} are answered at once.");
        }

        var ids = asked.Select(id => NodeId.Read(id, "Official")).ToList();
        var seen = await OfficialReads.FindAllAsync(context, await context.SightAsync(), ids);
        long[] numbers = [.. seen.Select(official => official.Row.Id)];
        await using var store = context.RequestServices!.GetRequiredService<IContextFactory>().Create();
        var identities = await store.Identities.AsNoTracking().Where(row => numbers.Contains(row.OfficialId)).ToDictionaryAsync(row => row.OfficialId, context.CancellationToken);
        await context.RequestServices!.GetRequiredService<IdentityReads>().RecordAsync(context.Viewer(), identities.Keys.Order(), purpose, context.CancellationToken);
        return seen.Where(official => identities.ContainsKey(official.Row.Id)).Select(official => new SeenIdentity(identities[official.Row.Id], official));
    }

    private static async Task<object?> ReadsAsync(IResolveFieldContext<object?> context)
    {
        var first = context.GetArgument<int>("first");
        if (context.Viewer() is not { Role: ViewerRole.Office, Areas.Count: 0 })
        {
            throw new RequestException(ErrorCodes.Forbidden, "Readings are for the role 'office', with a token that names no areas.");
        }

        if (first is < 1 or > PageArguments.LargestSize)
        {
            throw new RequestException(ErrorCodes.BadInput, $"first is {first}; it takes 1 to {PageArguments.LargestSize}.");
        }

        await using var store = context.RequestServices!.GetRequiredService<IContextFactory>().Create();
        return await store.IdentityReads.AsNoTracking().OrderByDescending(row => row.Key).Take(first).ToListAsync(context.CancellationToken);
    }
}
