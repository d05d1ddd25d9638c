using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Petitions;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns a petition into its rows and back.</summary>
internal static class PetitionMapping
{
    public static Petition ToDomain(PetitionRow row, IEnumerable<PetitionStepRow> steps) => new(
        new PetitionId(row.Id),
        new VillageId(row.VillageId),
        row.ReceivedOn,
        row.Field,
        [.. steps.OrderBy(step => step.Place).Select(step => new PetitionStep(
            step.State,
            step.Day,
            step.Body is { } body ? new PetitionRoute(body, step.AgencyId is { } agency ? new AgencyId(agency) : null, step.DueDay!.Value) : null,
            step.Outcome))]);

    public static PetitionRow ToRow(Petition petition) => new()
    {
        Id = petition.Id.Value,
        VillageId = petition.Village.Value,
        ReceivedOn = petition.ReceivedOn,
        Field = petition.Field,
    };

    public static PetitionStepRow ToRow(PetitionStep step, long petition, int place) => new()
    {
        Id = petition,
        Place = place,
        State = step.State,
        Day = step.Day,
        Body = step.Route?.Body,
        AgencyId = step.Route?.Agency?.Value,
        DueDay = step.Route?.DueDay,
        Outcome = step.Outcome,
    };
}
