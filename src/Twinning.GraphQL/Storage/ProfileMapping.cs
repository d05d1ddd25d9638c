using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns the profiles and recognitions of places into their rows and back.</summary>
internal static class ProfileMapping
{
    private static readonly JsonSerializerOptions ByName = new() { Converters = { new JsonStringEnumConverter() }, IgnoreReadOnlyProperties = true };

    public static void Map(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<VillageProfileRow>().HasIndex(row => new { row.VillageId, row.Year });
        modelBuilder.Entity<NewRuralRecognitionRow>(row =>
        {
            row.ComplexProperty(recognition => recognition.DecidingDocument);
            row.HasIndex(recognition => recognition.AreaId);
        });
    }

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

    public static NewRuralRecognition ToDomain(NewRuralRecognitionRow row) => new(
        new AreaId(row.AreaId),
        row.Level,
        row.Stage,
        row.Days,
        row.Instrument is { } code ? NewRuralInstruments.All.Single(instrument => instrument.Source.Id == code) : null,
        row.DecidingDocument);

    public static NewRuralRecognitionRow ToRow(NewRuralRecognition recognition, long id) => new()
    {
        Id = id,
        AreaId = recognition.Area.Value,
        Level = recognition.Level,
        Stage = recognition.Stage,
        Days = recognition.Days,
        Instrument = recognition.Instrument?.Source.Id,
        DecidingDocument = recognition.DecidingDocument,
    };
}
