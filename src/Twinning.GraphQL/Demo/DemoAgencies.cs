using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Demo;

/// <summary>The agencies. That 45 serve was published, not which: names and kinds are made up.</summary>
internal static class DemoAgencies
{
    private static readonly IReadOnlyList<AgencyKind> Kinds =
    [
        AgencyKind.Party,
        AgencyKind.StateOffice,
        AgencyKind.MassOrganisation,
        AgencyKind.School,
        AgencyKind.StateOffice,
        AgencyKind.Health,
        AgencyKind.Enterprise,
        AgencyKind.School,
        AgencyKind.Bank,
        AgencyKind.StateOffice,
        AgencyKind.Police,
        AgencyKind.Army,
        AgencyKind.OtherUnit,
    ];

    /// <summary>Gets how many agencies serve at a time, as published.</summary>
    public static int Count => 45;

    /// <summary>Gets the agencies, one of which ended when another took over its duties.</summary>
    public static AgencyDirectory Directory { get; } = new(
        [
            .. Enumerable.Range(1, Count - 1).Select(number => Agency(number, number, DayRange.Always)),
            Agency(Count, Count, DayRange.UpTo(Takeover.AddDays(-1))),
            Agency(Count + 1, Count, DayRange.Since(Takeover)),
        ],
        [new AgencySuccession(new AgencyId(Count), new AgencyId(Count + 1), Takeover, null, 1, DemoDocuments.MadeUp)]);

    private static DateOnly Takeover => new(2019, 7, 1);

    private static Agency Agency(int number, int kindOf, DayRange days) => new(
        new AgencyId(number),
        Kinds[(kindOf - 1) % Kinds.Count],
        days,
        [new DatedName($"Cơ quan {number:00}", days)],
        [new AgencyIdentifier(DemoDocuments.Scheme, $"CQ-{number:00}", days)]);
}
