using System.Collections.Generic;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns the profile of a village into its row and back.</summary>
internal static class ProfileMapping
{
    private static readonly JsonSerializerOptions ByName = new() { Converters = { new JsonStringEnumConverter() }, IgnoreReadOnlyProperties = true };

    public static VillageProfile ToDomain(VillageProfileRow row) => new(
        new VillageId(row.VillageId),
        row.Year,
        row.AsOf,
        row.Households,
        row.People,
        row.MinorityHouseholds,
        new PoliticalSystem(row.PartyCell, row.ResidentMembers, JsonSerializer.Deserialize<IReadOnlyList<GatheredPeople>>(row.Gathered, ByName)!),
        JsonSerializer.Deserialize<IReadOnlyList<SecurityCount>>(row.Security, ByName)!);

    public static VillageProfileRow ToRow(VillageProfile profile, long id) => new()
    {
        Id = id,
        VillageId = profile.Village.Value,
        Year = profile.Year,
        AsOf = profile.AsOf,
        Households = profile.Households,
        People = profile.People,
        MinorityHouseholds = profile.MinorityHouseholds,
        PartyCell = profile.PoliticalSystem.PartyCell,
        ResidentMembers = profile.PoliticalSystem.ResidentMembers,
        Gathered = JsonSerializer.Serialize(profile.PoliticalSystem.Gathered, ByName),
        Security = JsonSerializer.Serialize(profile.Security, ByName),
    };
}
