using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation.Officials;

/// <summary>Reads persons by number.</summary>
internal static class OfficialReads
{
    /// <summary>Selects the persons whom the viewer sees: the office those of its places, an agency those that belong to it, appraisers those with a scorecard at their places.</summary>
    /// <remarks>As of today and as known now, whatever day and moment are asked for: these are for the viewer to choose, and where a person belongs is not.</remarks>
    /// <exception cref="RequestException">The viewer sees none of anybody.</exception>
    public static async Task<IQueryable<OfficialRow>> SelectAsync(IResolveFieldContext context, Sight sight)
    {
        RequireRole(sight.Viewer);
        var (services, cancellation) = (context.RequestServices!, context.CancellationToken);
        var reader = services.GetRequiredService<StoreReader>();
        var rows = await reader.FactsAsync<OfficialRow>(sight.Version, cancellation);
        var latest = (await reader.LatestAsync(cancellation))?.Version ?? 0;
        if (sight.Viewer.Agency is { } agency)
        {
            var (own, today) = (agency.Value, SightArguments.Today(services));
            var held = await reader.FactsAsync<MembershipRow>(latest, cancellation);
            return rows.Where(row => held.Any(one => one.Id == row.Id && one.AgencyId == own && one.From <= today && (one.Until == null || one.Until >= today)));
        }

        if (sight.Viewer.Role == ViewerRole.Appraiser)
        {
            var rounds = await (await reader.FactsAsync<EvaluationRoundRow>(latest, cancellation)).ToListAsync(cancellation);
            var seen = rounds.Where(sight.SeesAll).Select(round => round.Id).ToList();
            var cards = await reader.FactsAsync<ScorecardRow>(latest, cancellation);
            return rows.Where(row => cards.Any(card => card.OfficialId == row.Id && seen.Contains(card.RoundId)));
        }

        if (sight.Viewer.Areas.Count == 0)
        {
            return rows;
        }

        var registers = await reader.LatestRegistersAsync(cancellation);
        var places = registers.Areas.Areas.Select(area => area.Id).Where(area => IsPlaceOf(sight.Viewer, registers, area, SightArguments.Today(services)))
            .Select(area => area.Value).ToList();
        return rows.Where(row => places.Contains(row.AreaId));
    }

    /// <summary>Reads persons with their memberships, in the order of the rows: one command.</summary>
    public static async Task<IReadOnlyList<SeenOfficial>> SeeAsync(IFactSource facts, Sight sight, IReadOnlyList<OfficialRow> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row.Id).ToList();
        var held = (await (await facts.OfAsync<MembershipRow>()).Where(row => ids.Contains(row.Id))
            .OrderBy(row => row.From).ToListAsync(cancellation)).ToLookup(row => row.Id, EvaluationMapping.ToDomain);
        return [.. rows.Select(row => new SeenOfficial(row, [.. held[row.Id]], sight))];
    }

    /// <summary>Reads those of some persons that the viewer sees.</summary>
    public static async Task<IReadOnlyList<SeenOfficial>> FindAllAsync(IResolveFieldContext context, Sight sight, IReadOnlyCollection<long> ids)
    {
        var rows = await (await SelectAsync(context, sight)).Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(context.CancellationToken);
        return await SeeAsync(context.Facts(sight), sight, rows, context.CancellationToken);
    }

    /// <summary>Reads the persons of scorecards that the viewer sees, whoever else may see them: the scorecard shows no more than a number and memberships.</summary>
    public static async Task<Func<long, SeenOfficial?>> OfCardsAsync(IFactSource facts, Sight sight, IReadOnlyCollection<long> ids, CancellationToken cancellation)
    {
        var rows = await (await facts.OfAsync<OfficialRow>()).Where(row => ids.Contains(row.Id)).ToListAsync(cancellation);
        return (await SeeAsync(facts, sight, rows, cancellation)).ToDictionary(seen => seen.Row.Id).GetValueOrDefault;
    }

    /// <summary>Refuses viewers who see no person at all, in the same words whoever is asked for.</summary>
    public static void RequireRole(Viewer viewer)
    {
        if (viewer.Role is not (ViewerRole.Office or ViewerRole.Appraiser or ViewerRole.Agency))
        {
            throw new RequestException(ErrorCodes.Forbidden, "Persons who are rated are for the roles 'office' and 'appraiser', and for the role 'agency' its own.");
        }
    }

    /// <summary>Tells whether a place is one of the viewer's.</summary>
    public static bool IsPlaceOf(Viewer viewer, Registers registers, AreaId place, DateOnly day) =>
        viewer.Areas.Count == 0 || viewer.Areas.Any(area => area == place || registers.Areas.IsUnder(place, area, day));
}
