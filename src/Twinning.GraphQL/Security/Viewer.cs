using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Security;

/// <summary>Who asks. There always is one; without a token it is anonymous.</summary>
/// <param name="Role">What the viewer may do.</param>
/// <param name="Agency">The viewer's agency; given for the role agency only.</param>
/// <param name="Areas">The areas to which the token confines the viewer; none means everywhere.</param>
internal sealed record Viewer(ViewerRole Role, AgencyId? Agency, IReadOnlyList<AreaId> Areas)
{
    /// <summary>Gets the viewer without a token.</summary>
    public static Viewer Anonymous { get; } = new(ViewerRole.Anonymous, null, []);

    /// <summary>Gets what the viewer may see, as text: equal for those alone who may see the same.</summary>
    public string Scope { get; } = string.Create(CultureInfo.InvariantCulture, $"{Role} {Agency?.Value} {string.Join(',', Areas.Select(area => area.Value).Order())}");

    /// <summary>Gets the name under which writes are recorded: the role and the agency's number, never a person.</summary>
    public string Actor => Agency is { } agency
        ? string.Create(CultureInfo.InvariantCulture, $"{RoleName} {agency.Value}")
        : RoleName;

    private string RoleName => Role.ToString().ToUpperInvariant();
}
