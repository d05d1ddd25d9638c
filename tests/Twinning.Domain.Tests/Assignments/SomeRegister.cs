using System;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Tests.Agencies;

namespace Twinning.Domain.Tests.Assignments;

/// <summary>A small programme: villages 1 to 3 in scope 2017–2026, agencies 1 to 5, limits of two villages and two agencies.</summary>
internal static class SomeRegister
{
    public static readonly Programme Programme = new(
        new ProgrammeId(1),
        "Kết nghĩa",
        SomeAgency.Document,
        DayRange.Of(Day("2017-01-01"), Day("2026-12-31")),
        [.. Enumerable.Range(1, 3).Select(id => new VillageInScope(new VillageId(id), DayRange.Since(Day("2017-01-01"))))],
        new DatedParameter<AssignmentLimits>(
            [new DatedValue<AssignmentLimits>(new AssignmentLimits(2, 2), DayRange.Since(Day("2018-01-01")), LegalSources.ProgrammePlan)]));

    /// <summary>Agency 4 ended on 2019-06-30 and agency 5, founded the next day, took over.</summary>
    public static readonly AgencyDirectory Agencies = new(
        [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3), SomeAgency.Of(4, until: "2019-06-30"), SomeAgency.Of(5, "2019-07-01")],
        [SomeAgency.Succession(4, 5, "2019-07-01")]);

    public static AssignmentRegister Of(params Assignment[] assignments) => Among(Agencies, assignments);

    public static AssignmentRegister Among(AgencyDirectory agencies, params Assignment[] assignments) => new(Programme, assignments, agencies);

    public static Assignment Record(long id, long agency, long village, AssignmentRole role = AssignmentRole.Partner, string from = "2017-01-01", string? until = null) => new(
        new AssignmentId(id),
        Programme.Id,
        new AgencyId(agency),
        new VillageId(village),
        role,
        DayRange.Of(Day(from), until is null ? null : Day(until)),
        SomeAgency.Document);

    public static AssignmentProposal Proposal(long agency, long village, AssignmentRole role = AssignmentRole.Partner, string from = "2020-01-01", string? until = "2020-12-31") =>
        new(new AgencyId(agency), new VillageId(village), role, DayRange.Of(Day(from), until is null ? null : Day(until)), SomeAgency.Document);

    public static string[] Judge(AssignmentRegister register, AssignmentProposal proposal) =>
        [.. AssignmentRules.JudgeAssign(register, proposal).Violations.Select(violation => violation.Code.Value)];

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");
}
