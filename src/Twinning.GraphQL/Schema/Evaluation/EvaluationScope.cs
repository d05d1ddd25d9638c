using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Whose scorecards a viewer sees: the office and appraisers all at their places, an agency its own; everybody only the distributions of decided rounds of agencies.</summary>
/// <remarks>
/// A scorecard is the agency's own when it is scored by it, or rates the person. Whose it is is told as known now, whatever moment is asked for: that is
/// for the viewer to choose, and where a person belongs is not. Of rounds of persons nobody else sees anything.
/// </remarks>
internal static class EvaluationScope
{
    /// <summary>Refuses viewers who see no scorecard at all.</summary>
    /// <exception cref="RequestException">The viewer is one of them.</exception>
    public static void RequireRole(Viewer viewer)
    {
        if (viewer.Role is not (ViewerRole.Office or ViewerRole.Appraiser or ViewerRole.Agency))
        {
            throw new RequestException(ErrorCodes.Forbidden, "Scorecards are for the roles 'office' and 'appraiser', and for the role 'agency' its own; ask for the distribution of a round.");
        }
    }

    /// <summary>Reads which scorecards are the viewer's own; none for all but agencies.</summary>
    public static async Task<OwnCards> OwnAsync(this IResolveFieldContext context, Sight sight)
    {
        if (sight.Viewer.Agency is not { } agency)
        {
            return OwnCards.None;
        }

        var (reader, own) = (context.RequestServices!.GetRequiredService<StoreReader>(), agency.Value);
        var latest = (await reader.LatestAsync(context.CancellationToken))?.Version ?? 0;
        return new OwnCards(await (await reader.FactsAsync<ScorecardRow>(latest, context.CancellationToken))
            .Where(row => row.AgencyId == own).ToDictionaryAsync(row => row.Id, row => row.RoundId, context.CancellationToken));
    }

    /// <summary>Tells whether the viewer sees a round: everybody a round of agencies once all of it is decided, nobody but those concerned a round of persons.</summary>
    public static bool Sees(this Sight sight, EvaluationRoundRow round, bool isDecided, OwnCards own) => round.Subject.IsOfPersons()
        ? sight.SeesAll(round) || own.HasRound(round.Id)
        : isDecided || sight.SeesOpen(round);

    /// <summary>Tells whether the viewer sees the round of agencies before it is decided.</summary>
    private static bool SeesOpen(this Sight sight, EvaluationRoundRow round) => sight.Viewer.Role switch
    {
        ViewerRole.Office or ViewerRole.Appraiser => IsPlaceOf(sight, round),
        ViewerRole.Agency => true,
        _ => false,
    };

    /// <summary>Tells whether the viewer sees all scorecards of a round.</summary>
    public static bool SeesAll(this Sight sight, EvaluationRoundRow round) =>
        sight.Viewer.Role is ViewerRole.Office or ViewerRole.Appraiser && IsPlaceOf(sight, round);

    /// <summary>Tells whether the viewer is the office that decides a round.</summary>
    public static bool Decides(this Sight sight, EvaluationRoundRow round) => sight.Viewer.Role == ViewerRole.Office && IsPlaceOf(sight, round);

    /// <summary>Tells whether the viewer sees a scorecard.</summary>
    public static bool Sees(this Sight sight, EvaluationRoundRow round, ScorecardRow card, OwnCards own) => sight.SeesAll(round) || own.Has(card.Id);

    /// <summary>Tells whether a scorecard counts in figures that the viewer is shown: all of agencies, and of persons those that the viewer sees.</summary>
    public static bool Counts(this Sight sight, SeenScorecard seen, OwnCards own) => seen.Row.OfficialId is null || sight.Sees(seen.Round.Row, seen.Row, own);

    private static bool IsPlaceOf(Sight sight, EvaluationRoundRow round) =>
        OfficialReads.IsPlaceOf(sight.Viewer, sight.Registers, new AreaId(round.AreaId), round.DecideBy);
}

/// <summary>The scorecards that are an agency's own, as known now.</summary>
/// <param name="RoundOf">The round of each.</param>
internal sealed record OwnCards(IReadOnlyDictionary<long, long> RoundOf)
{
    public static OwnCards None { get; } = new(new Dictionary<long, long>());

    public bool Has(long card) => RoundOf.ContainsKey(card);

    public bool HasRound(long round) => RoundOf.Values.Contains(round);
}
