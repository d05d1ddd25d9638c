using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Localities;

/// <summary>A country, province, district, commune or village with all that is dated about it.</summary>
/// <param name="Id">Its lasting identity.</param>
/// <param name="Level">Its level in the tree.</param>
/// <param name="Kind">The local word for what it is, in Vietnamese: "tỉnh", "phường", "xã", "bôn".</param>
/// <param name="Days">The days it exists, both ends included.</param>
/// <param name="Names">Its names with their days.</param>
/// <param name="Codes">Its codes with their days.</param>
/// <param name="Parents">The areas above it with their days.</param>
public sealed record Area(
    AreaId Id,
    AreaLevel Level,
    string Kind,
    DayRange Days,
    IReadOnlyList<DatedName> Names,
    IReadOnlyList<DatedCode> Codes,
    IReadOnlyList<DatedParent> Parents)
{
    /// <summary>Returns the name borne on a day; on a day without one, the last name borne before it, else the first ever.</summary>
    public string NameOn(DateOnly day) =>
        (Names.FirstOrDefault(name => name.Days.Contains(day))
            ?? Names.LastOrDefault(name => name.Days.Until < day)
            ?? Names[0]).Name;

    /// <summary>Returns the codes that stood for the area on a day.</summary>
    public IReadOnlyList<DatedCode> CodesOn(DateOnly day) => [.. Codes.Where(code => code.Days.Contains(day))];

    /// <summary>Returns the area above on a day, or null where there is none.</summary>
    public AreaId? ParentOn(DateOnly day) => Parents.FirstOrDefault(parent => parent.Days.Contains(day))?.Parent;
}
