using System;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Demo;

/// <summary>The documents that the demonstration names, and the days that matter in it.</summary>
internal static class DemoDocuments
{
    /// <summary>The code list for villages and agencies of the demonstration; there is no national one for villages.</summary>
    public const string Scheme = "TWINNING-DEMO";

    /// <summary>Stands wherever nobody decided anything: the fact was made up.</summary>
    public static DecidingDocument MadeUp { get; } = new("Dữ liệu minh họa", "Twinning", null);

    /// <summary>The town's plan of 2017. That there is one was published; its number and day were not.</summary>
    public static DecidingDocument Plan { get; } = new("không rõ số", "Ban Thường vụ Thị ủy Ayun Pa", null);

    /// <summary>The resolution that merged provinces.</summary>
    public static DecidingDocument ProvinceMerger { get; } = new("202/2025/QH15", "Quốc hội", new DateOnly(2025, 6, 12));

    /// <summary>The resolution that merged the communes and wards of Gia Lai.</summary>
    public static DecidingDocument CommuneMerger { get; } =
        new("1664/NQ-UBTVQH15", "Ủy ban Thường vụ Quốc hội", new DateOnly(2025, 6, 16));

    /// <summary>The first day of the programme.</summary>
    public static DateOnly Start { get; } = new(2017, 1, 1);

    /// <summary>The first day of the map without districts.</summary>
    public static DateOnly NewMap { get; } = new(2025, 7, 1);
}
