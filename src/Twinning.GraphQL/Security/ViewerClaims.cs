using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Claims;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Security;

/// <summary>Reads the viewer from the claims of a valid token.</summary>
/// <remarks>
/// <c>role</c>: <c>office</c>, <c>agency</c> or <c>appraiser</c>, exactly one. <c>agency</c>: the agency's number, with the role agency and only then.
/// <c>area</c>: an area's number, repeatable; none means everywhere. A claim that cannot be read refuses the token rather than being
/// passed over: an area misspelt must not widen what its holder may do.
/// </remarks>
internal static class ViewerClaims
{
    public const string Role = "role";
    public const string Agency = "agency";
    public const string Area = "area";

    /// <summary>Reads the viewer.</summary>
    /// <returns>The viewer, or else the sentence that says what is wrong with the claims.</returns>
    public static (Viewer? Viewer, string? Refusal) Read(ClaimsPrincipal principal)
    {
        var roles = Values(principal, Role);
        if (roles.Count != 1)
        {
            return Refuse($"The token carries {roles.Count} claims 'role'; it needs exactly one: 'office', 'agency' or 'appraiser'.");
        }

        if (RoleOf(roles[0]) is not { } role)
        {
            return Refuse($"The token's role '{roles[0]}' is unknown; the roles are 'office', 'agency' and 'appraiser'.");
        }

        var areas = Values(principal, Area);
        if (areas.FirstOrDefault(area => Number(area) is null) is { } badArea)
        {
            return Refuse($"The token's claim area '{badArea}' is not the number of an area.");
        }

        var agencies = Values(principal, Agency);
        var needed = role == ViewerRole.Agency ? 1 : 0;
        if (agencies.Count != needed)
        {
            return Refuse($"The token carries {agencies.Count} claims 'agency'; the role '{roles[0]}' takes {needed}.");
        }

        AgencyId? agency = null;
        if (needed == 1)
        {
            if (Number(agencies[0]) is not { } number)
            {
                return Refuse($"The token's claim agency '{agencies[0]}' is not the number of an agency.");
            }

            agency = new AgencyId(number);
        }

        return (new Viewer(role, agency, [.. areas.Select(area => new AreaId(Number(area)!.Value)).Distinct()]), null);
    }

    private static ViewerRole? RoleOf(string name) => name switch
    {
        "office" => ViewerRole.Office,
        "agency" => ViewerRole.Agency,
        "appraiser" => ViewerRole.Appraiser,
        _ => null,
    };

    private static (Viewer? Viewer, string? Refusal) Refuse(string sentence) => (null, sentence);

    private static List<string> Values(ClaimsPrincipal principal, string type) => [.. principal.FindAll(type).Select(claim => claim.Value)];

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
