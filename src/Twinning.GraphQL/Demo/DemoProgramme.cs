using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;

namespace Twinning.GraphQL.Demo;

/// <summary>The town's programme and its assignments. The programme was published; its limits and who serves where are made up.</summary>
internal static class DemoProgramme
{
    // Six villages have one agency, fifteen have two, three have three: 45 agencies.
    private static readonly int[] AgenciesOfVillages = [1, 2, 2, 2, 2, 3, 1, 2, 2, 2, 1, 2, 2, 2, 3, 1, 2, 2, 2, 1, 2, 3, 2, 1];

    /// <summary>Gets the limits of the demonstration; the document that sets them is labelled as made up.</summary>
    public static AssignmentLimits Limits { get; } = new(VillagesPerAgency: 2, AgenciesPerVillage: 3);

    /// <summary>Gets the programme.</summary>
    public static Programme Programme { get; } = new(
        new ProgrammeId(1),
        "Phụ trách, kết nghĩa với các bôn, thị xã Ayun Pa",
        DemoDocuments.Plan,
        DayRange.Since(DemoDocuments.Start),
        [.. DemoVillages.All.Select((_, index) => new VillageInScope(DemoVillages.Id(index), DayRange.Since(DemoDocuments.Start)))],
        new DatedParameter<AssignmentLimits>(
            [new DatedValue<AssignmentLimits>(Limits, DayRange.Since(DemoDocuments.Start), LegalSources.ProgrammePlan)]));

    /// <summary>Gets the assignments, one for each agency; the first agency of a village leads.</summary>
    /// <remarks>The record of the agency that ended in 2019 goes on: its successor holds the duty without a new one.</remarks>
    public static IReadOnlyList<Assignment> Assignments { get; } =
    [
        .. AgenciesOfVillages
            .SelectMany((agencies, village) => Enumerable.Range(0, agencies).Select(place => (village, place)))
            .Select((duty, index) => new Assignment(
                new AssignmentId(index + 1),
                Programme.Id,
                new AgencyId(index + 1),
                DemoVillages.Id(duty.village),
                duty.place == 0 ? AssignmentRole.Lead : AssignmentRole.Partner,
                DayRange.Since(DemoDocuments.Start),
                DemoDocuments.MadeUp)),
    ];
}
