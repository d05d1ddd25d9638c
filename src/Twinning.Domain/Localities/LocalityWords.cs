using System;
using System.Globalization;

namespace Twinning.Domain.Localities;

/// <summary>How areas and days are written in messages.</summary>
internal static class LocalityWords
{
    /// <summary>Returns the kind and the name borne on the area's last known day, with its id: "xã Ia Rbol (12)".</summary>
    public static string Called(this Area area)
    {
        var name = area.Names.Count == 0 ? "?" : area.NameOn(area.Days.Until ?? DateOnly.MaxValue);
        return $"{area.Kind} {name} ({area.Id.Number()})";
    }

    /// <summary>Returns the area as <see cref="Called(Area)"/> writes it, or only its id where the tree does not know it.</summary>
    public static string Called(this AreaTree tree, AreaId id) => tree.Find(id)?.Called() ?? $"({id.Number()})";

    /// <summary>Writes an id without regard to the culture of the machine.</summary>
    public static string Number(this AreaId id) => id.Value.ToString(CultureInfo.InvariantCulture);

    /// <summary>Writes a day as offices do: 01/07/2025.</summary>
    public static string Vietnamese(this DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>Writes days as decisions do: "từ 01/01/2017 đến hết 31/12/2020".</summary>
    public static string Vietnamese(this DayRange days) => (days.From, days.Until) switch
    {
        (null, null) => "mọi ngày",
        ({ } from, null) => $"từ {from.Vietnamese()}",
        (null, { } until) => $"đến hết {until.Vietnamese()}",
        ({ } from, { } until) => $"từ {from.Vietnamese()} đến hết {until.Vietnamese()}",
    };

    /// <summary>Writes a day as 2025-07-01.</summary>
    public static string English(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Writes days as "from 2017-01-01 to 2020-12-31", both ends included.</summary>
    public static string English(this DayRange days) => (days.From, days.Until) switch
    {
        (null, null) => "on every day",
        ({ } from, null) => $"from {from.English()} on",
        (null, { } until) => $"up to {until.English()}",
        ({ } from, { } until) => $"from {from.English()} to {until.English()}",
    };
}
