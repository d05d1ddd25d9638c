using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Builders;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Querying;
using Twinning.GraphQL.Schema.Paging;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>The lists of scorecards: of agencies, and apart from them of persons.</summary>
/// <remarks>Both are one table and one declaration. Of persons the office alone finds, orders and counts freely (design.md, section 3, point 8).</remarks>
internal static class ScorecardQueries
{
    public static void AddScorecards(this ObjectGraphType query)
    {
        query.Pages<object?, ScorecardType>(
            "scorecards", "The scorecards of agencies that the viewer sees: the office and appraisers all at their places, an agency its own; nobody else any.")
            .Listed(Listings.Of<ScorecardListing>())
            .Narrowed()
            .Sighted()
            .ResolveAsync(async context => await ReadAsync(context, ofPersons: false));
        query.Figures<ScorecardListing, ScorecardRow>("scorecards", Listings.Of<ScorecardListing>(), (context, sight) => SelectAsync(context, sight, ofPersons: false));
        query.Pages<object?, ScorecardType>(
            "officialScorecards",
            "The scorecards of persons that the viewer sees: the office and appraisers all at their places, an agency those of persons it rates; nobody else any. The office alone gives conditions and orders.")
            .Listed(Listings.Of<ScorecardListing>())
            .Narrowed()
            .Argument<IdGraphType>("official", "Only of this person.")
            .Sighted()
            .ResolveAsync(async context =>
            {
                if (ListPages.Given(context, "where") is not null || ListPages.Given(context, "order") is not null)
                {
                    RequireOffice(context.Viewer());
                }

                return await ReadAsync(context, ofPersons: true);
            });
        query.Figures<ScorecardListing, ScorecardRow>("officialScorecards", Listings.Of<ScorecardListing>(), (context, sight) =>
        {
            RequireOffice(sight.Viewer);
            return SelectAsync(context, sight, ofPersons: true);
        });
    }

    private static FieldBuilder<object?, object> Narrowed(this FieldBuilder<object?, object> field) => field
        .Argument<IdGraphType>("round", "Only of this round.")
        .Argument<IntGraphType>("year", "Only of this year.")
        .Argument<IdGraphType>("agency", "Only of this agency, or those it rates.")
        .Argument<StringGraphType>("group", "Only of this group of like subjects.");

    private static async Task<Page> ReadAsync(IResolveFieldContext context, bool ofPersons)
    {
        var sight = await context.SightAsync();
        var rows = await SelectAsync(context, sight, ofPersons);
        var (year, group) = (context.GetArgument<int?>("year"), context.GetArgument<string?>("group"));
        if (year is not null)
        {
            var rounds = (await ListPages.KnownAsync(context, sight)).Facts<EvaluationRoundRow>();
            rows = rows.Where(row => rounds.Any(round => round.Id == row.RoundId && round.Year == year));
        }

        if (Number(context, "round", "EvaluationRound") is { } asked)
        {
            rows = rows.Where(row => row.RoundId == asked);
        }

        if (Number(context, "agency", "Agency") is { } agency)
        {
            rows = rows.Where(row => row.AgencyId == agency);
        }

        if (ofPersons && Number(context, "official", "Official") is { } official)
        {
            rows = rows.Where(row => row.OfficialId == official);
        }

        return await ListPages.ReadAsync(context, Listings.Of<ScorecardListing>(), sight, group is null ? rows : rows.Where(row => row.LikeGroup == group));
    }

    /// <summary>Selects the scorecards that the viewer sees.</summary>
    private static async Task<IQueryable<ScorecardRow>> SelectAsync(IResolveFieldContext context, Sight sight, bool ofPersons)
    {
        EvaluationScope.RequireRole(sight.Viewer);
        var facts = context.Facts(sight);
        var cards = (await facts.OfAsync<ScorecardRow>()).Where(row => row.OfficialId != null == ofPersons);
        if (sight.Viewer.Agency is not null)
        {
            var own = (await context.OwnAsync(sight)).RoundOf.Keys.ToList();
            return cards.Where(row => own.Contains(row.Id));
        }

        if (sight.Viewer.Areas.Count == 0)
        {
            return cards;
        }

        var rounds = (await (await facts.OfAsync<EvaluationRoundRow>()).ToListAsync(context.CancellationToken)).Where(sight.SeesAll).Select(round => round.Id).ToList();
        return cards.Where(row => rounds.Contains(row.RoundId));
    }

    private static long? Number(IResolveFieldContext context, string argument, string type) =>
        context.GetArgument<string?>(argument) is { } id ? NodeId.Read(id, type) : null;

    /// <exception cref="RequestException">The viewer is not the office.</exception>
    private static void RequireOffice(Viewer viewer)
    {
        if (viewer.Role != ViewerRole.Office)
        {
            throw new RequestException(ErrorCodes.Forbidden, "Only the role 'office' finds, orders and counts scorecards of persons freely.");
        }
    }
}
