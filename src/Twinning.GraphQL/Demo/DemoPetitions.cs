using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>Petitions of the 24 villages in 2019 and 2020: made up. Every fourth village from Bôn 03 on, Bôn 07 among them, waits too long.</summary>
internal static class DemoPetitions
{
    private static readonly PetitionBody[] Bodies =
        [PetitionBody.CommuneCommittee, PetitionBody.DistrictCommittee, PetitionBody.TwinnedAgency, PetitionBody.FatherlandFront];

    private static readonly PetitionOutcome[] Outcomes =
        [PetitionOutcome.Settled, PetitionOutcome.PartlySettled, PetitionOutcome.Explained, PetitionOutcome.TakenIntoAPlan, PetitionOutcome.TurnedDown];

    /// <summary>Gets the petitions.</summary>
    public static IReadOnlyList<Petition> All { get; } =
    [
        .. from year in new[] { 2019, 2020 }
           from village in Enumerable.Range(0, DemoVillages.Count)
           from place in Enumerable.Range(0, 2)
           select Of((((((year - 2019L) * DemoVillages.Count) + village) * 2) + place) + 1, village, year, place),
    ];

    public static void Append(WriteSession session)
    {
        foreach (var petition in All)
        {
            session.Append(PetitionMapping.ToRow(petition));
            session.Append(petition.Steps.Select((step, place) => PetitionMapping.ToRow(step, petition.Id.Value, place + 1)));
        }
    }

    private static Petition Of(long id, int village, int year, int place)
    {
        var received = new DateOnly(year, 3 + (place * 4), 1 + village);
        return new Petition(
            new PetitionId(id), DemoVillages.Id(village), received, SupportFields.All[(village + place) % SupportFields.All.Count], Steps(village, place, received));
    }

    private static IReadOnlyList<PetitionStep> Steps(int village, int place, DateOnly received)
    {
        var body = Bodies[(village + place) % Bodies.Length];
        var routed = new PetitionStep(PetitionState.Routed, received.AddDays(5), new PetitionRoute(
            body, body == PetitionBody.TwinnedAgency ? DemoPlans.Register.LeadOf(DemoVillages.Id(village), received) : null, received.AddDays(35)));
        PetitionStep Answered(int after) => new(PetitionState.Answered, received.AddDays(after), Outcome: Outcomes[(village + place) % Outcomes.Length]);
        return (village % 4) switch
        {
            0 => [routed, Answered(30)],
            1 => [Answered(10)],
            2 => [routed, Answered(150)],
            _ => place == 0 ? [routed, new PetitionStep(PetitionState.Withdrawn, received.AddDays(20))] : [],
        };
    }
}
