using System;
using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Agencies;

namespace Twinning.Domain.Tests.Assignments;

/// <summary>Small programmes at random: 5 agencies, 4 villages, 30 days, so that everything meets everything on some day.</summary>
internal static class RandomProgramme
{
    public const int Agencies = 5;

    public const int Villages = 4;

    public static readonly DateOnly First = new(2019, 1, 1);

    public static readonly IReadOnlyList<DateOnly> Days = [.. Enumerable.Range(0, 30).Select(First.AddDays)];

    public static readonly Gen<DateOnly> AnyDay = Gen.Int[0, Days.Count - 1].Select(day => Days[day]);

    public static readonly Gen<DayRange> AnyDays =
        Gen.Select(Gen.Int[0, Days.Count - 1], Gen.Int[0, 25]).Select((from, length) =>
            length > 20 ? DayRange.Since(Days[from]) : DayRange.Of(Days[from], Days[from].AddDays(length)));

    public static readonly Gen<AgencyId> AnyAgency = Gen.Long[1, Agencies].Select(id => new AgencyId(id));

    public static readonly Gen<VillageId> AnyVillage = Gen.Long[1, Villages].Select(id => new VillageId(id));

    public static readonly Gen<AssignmentRole> AnyRole = Gen.Bool.Select(leads => leads ? AssignmentRole.Lead : AssignmentRole.Partner);

    /// <summary>Successions of any kind, circles and doubles among them.</summary>
    public static readonly Gen<AgencySuccession[]> AnySuccessions =
        Gen.Select(AnyAgency, AnyAgency, AnyDay, AnyVillage.Array[0, 3], Gen.Bool, Gen.Int[1, 3])
            .Select((predecessor, successor, day, villages, isWhole, rank) =>
                new AgencySuccession(predecessor, successor, day, isWhole ? null : [.. villages], rank, SomeAgency.Document))
            .Array[0, 6];

    public static readonly Gen<Assignment[]> AnyRecords =
        Gen.Select(AnyAgency, AnyVillage, AnyRole, AnyDays).Array[0, 12].Select(records => records
            .Select((record, id) => new Assignment(
                new AssignmentId(id), new ProgrammeId(1), record.Item1, record.Item2, record.Item3, record.Item4, SomeAgency.Document))
            .ToArray());

    public static readonly Gen<Agency[]> AnyAgencies =
        AnyDays.Array[Agencies].Select(days => days.Select((range, id) => Existing(id + 1, id % 2 == 0 ? DayRange.Always : range)).ToArray());

    public static Agency[] LastingAgencies => [.. Enumerable.Range(1, Agencies).Select(id => Existing(id, DayRange.Always))];

    public static Programme Programme(AssignmentLimits limits) => new(
        new ProgrammeId(1),
        "Kết nghĩa",
        SomeAgency.Document,
        DayRange.Always,
        [.. Enumerable.Range(1, Villages).Select(id => new VillageInScope(new VillageId(id), DayRange.Always))],
        new DatedParameter<AssignmentLimits>([new(limits, DayRange.Always, LegalSources.ProgrammePlan)]));

    private static Agency Existing(long id, DayRange days) =>
        new(new AgencyId(id), AgencyKind.StateOffice, days, [new DatedName($"Cơ quan {id:00}", DayRange.Always)], []);
}
