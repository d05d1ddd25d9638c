using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Agencies;

/// <summary>An agency or unit (cơ quan, đơn vị) that may be assigned to look after villages.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Kind">What kind of body it is.</param>
/// <param name="Days">The days it exists, both ends included.</param>
/// <param name="Names">Its names with their days.</param>
/// <param name="Identifiers">Its identifiers by scheme; bodies of the Party and enterprises often have none.</param>
public sealed record Agency(
    AgencyId Id,
    AgencyKind Kind,
    DayRange Days,
    IReadOnlyList<DatedName> Names,
    IReadOnlyList<AgencyIdentifier> Identifiers)
{
    /// <summary>Returns the name borne on a day; on a day without one, the last name borne before it, else the first ever.</summary>
    public string NameOn(DateOnly day) =>
        (Names.FirstOrDefault(name => name.Days.Contains(day))
            ?? Names.LastOrDefault(name => name.Days.Until < day)
            ?? Names[0]).Name;
}
