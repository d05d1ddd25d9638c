using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Tests.Agencies;

/// <summary>Short ways to make agencies for tests.</summary>
internal static class SomeAgency
{
    public static readonly DecidingDocument Document = new("01/QĐ-UBND", "UBND", new DateOnly(2017, 1, 1));

    public static Agency Of(long id, string? from = null, string? until = null)
    {
        var days = DayRange.Of(Day(from), Day(until));
        return new Agency(new AgencyId(id), AgencyKind.StateOffice, days, [new DatedName($"Cơ quan {id:00}", days)], []);
    }

    public static AgencySuccession Succession(long from, long to, string day, IReadOnlyList<VillageId>? villages = null, int rank = 1) =>
        new(new AgencyId(from), new AgencyId(to), Day(day)!.Value, villages, rank, Document);

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.ParseExact(text, "yyyy-MM-dd");
}
