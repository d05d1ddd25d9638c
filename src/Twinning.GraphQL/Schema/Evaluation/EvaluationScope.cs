using System.Linq;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Whose scorecards a viewer sees: the office and appraisers all at their places, an agency its own; everybody only the distributions of decided rounds.</summary>
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

    /// <summary>Tells whether the viewer sees the round before it is decided.</summary>
    public static bool SeesOpen(this Sight sight, EvaluationRoundRow round) => sight.Viewer.Role switch
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
    public static bool Sees(this Sight sight, EvaluationRoundRow round, ScorecardRow card) =>
        sight.SeesAll(round) || (sight.Viewer.Agency is { } agency && agency.Value == card.AgencyId);

    private static bool IsPlaceOf(Sight sight, EvaluationRoundRow round)
    {
        var place = new AreaId(round.AreaId);
        return sight.Viewer.Areas.Count == 0
            || sight.Viewer.Areas.Any(area => area == place || sight.Registers.Areas.IsUnder(place, area, round.DecideBy));
    }
}
