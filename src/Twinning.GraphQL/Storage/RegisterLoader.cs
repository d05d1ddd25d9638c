using System;
using System.Collections.Generic;
using System.Data.Common;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Twinning.Domain;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads the registers of one data version: one query a table, however many rows.</summary>
/// <remarks>They are read at each start. To translate a query for each of thirteen tables takes EF Core ten times as long as to ask them.</remarks>
internal sealed class RegisterLoader(TwinningContext context, long version, CancellationToken cancellation)
{
    private const string Names = """name, "from", until""";

    private const string Document = "deciding_document_number, deciding_document_issuer, deciding_document_issued_on";

    public async Task<Registers> LoadAsync()
    {
        var areas = await AreasAsync();
        var agencies = await AgenciesAsync();
        return new Registers(areas, agencies, await ProgrammesAsync(areas, agencies));
    }

    private async Task<AreaTree> AreasAsync()
    {
        var names = await ByIdAsync("area_name", Names, Name);
        var codes = await ByIdAsync("area_code", """scheme, code, "from", until""", row => new DatedCode(row.GetString(1), row.GetString(2), Days(row, 3)));
        var parents = await ByIdAsync("area_parent", """parent_id, "from", until""", row => new DatedParent(new AreaId(row.GetInt64(1)), Days(row, 2)));
        var areas = await ReadAsync("area", """level, kind, "from", until""", row => new Area(
            new AreaId(row.GetInt64(0)),
            Enum.Parse<AreaLevel>(row.GetString(1)),
            row.GetString(2),
            Days(row, 3),
            [.. names[row.GetInt64(0)]],
            [.. codes[row.GetInt64(0)]],
            [.. parents[row.GetInt64(0)]]));
        var lineage = await ReadAsync("area_lineage", $"kind, into_id, day, {Document}", row => new LineageEvent(
            Enum.Parse<LineageKind>(row.GetString(1)),
            new AreaId(row.GetInt64(0)),
            new AreaId(row.GetInt64(2)),
            row.GetFieldValue<DateOnly>(3),
            row.IsDBNull(4) ? null : DocumentIn(row, 4)));
        return new AreaTree(areas, lineage);
    }

    private async Task<AgencyDirectory> AgenciesAsync()
    {
        var names = await ByIdAsync("agency_name", Names, Name);
        var identifiers = await ByIdAsync(
            "agency_identifier", """scheme, value, "from", until""", row => new AgencyIdentifier(row.GetString(1), row.GetString(2), Days(row, 3)));
        var agencies = await ReadAsync("agency", """kind, "from", until""", row => new Agency(
            new AgencyId(row.GetInt64(0)),
            Enum.Parse<AgencyKind>(row.GetString(1)),
            Days(row, 2),
            [.. names[row.GetInt64(0)]],
            [.. identifiers[row.GetInt64(0)]]));
        var villages = await ByIdAsync("agency_succession_village", "village_id", row => new VillageId(row.GetInt64(1)));
        var successions = await ReadAsync("agency_succession", $"predecessor_id, successor_id, day, rank, {Document}", row => new AgencySuccession(
            new AgencyId(row.GetInt64(1)),
            new AgencyId(row.GetInt64(2)),
            row.GetFieldValue<DateOnly>(3),
            villages.Contains(row.GetInt64(0)) ? [.. villages[row.GetInt64(0)]] : null,
            row.GetInt32(4),
            DocumentIn(row, 5)));
        return new AgencyDirectory(agencies, successions);
    }

    private async Task<IReadOnlyList<AssignmentRegister>> ProgrammesAsync(AreaTree areas, AgencyDirectory agencies)
    {
        var villages = await ByIdAsync(
            "programme_village", """village_id, "from", until""", row => new VillageInScope(new VillageId(row.GetInt64(1)), Days(row, 2)));
        var limits = await ByIdAsync("programme_limit", $"""villages_per_agency, agencies_per_village, "from", until, {Document}""", Limit);
        var assignments = await ReadAsync("assignment", $"""programme_id, agency_id, village_id, role, "from", until, {Document}""", row => new Assignment(
            new AssignmentId(row.GetInt64(0)),
            new ProgrammeId(row.GetInt64(1)),
            new AgencyId(row.GetInt64(2)),
            new VillageId(row.GetInt64(3)),
            Enum.Parse<AssignmentRole>(row.GetString(4)),
            Days(row, 5),
            DocumentIn(row, 7)));
        var ofProgramme = assignments.ToLookup(assignment => assignment.Programme);
        return await ReadAsync("programme", $"""name, "from", until, {Document}""", row => new AssignmentRegister(
            new Programme(
                new ProgrammeId(row.GetInt64(0)),
                row.GetString(1),
                DocumentIn(row, 4),
                Days(row, 2),
                [.. villages[row.GetInt64(0)]],
                new DatedParameter<AssignmentLimits>(limits[row.GetInt64(0)])),
            ofProgramme[new ProgrammeId(row.GetInt64(0))],
            agencies,
            (village, day) => Called(areas, village, day)));
    }

    // "thôn Plei Hek", but "Bôn 01", whose name says what it is.
    private static string Called(AreaTree areas, VillageId village, DateOnly day)
    {
        if (areas.Find(village.Area) is not { } area)
        {
            return $"thôn {village.Value}";
        }

        var name = area.NameOn(day);
        return name.StartsWith(area.Kind, StringComparison.OrdinalIgnoreCase) ? name : $"{area.Kind} {name}";
    }

    private static DatedValue<AssignmentLimits> Limit(DbDataReader row)
    {
        var document = DocumentIn(row, 5);
        var source = LegalSources.ProgrammePlan.At($"{document.Number}, {document.Issuer}");
        return new DatedValue<AssignmentLimits>(new AssignmentLimits(CountIn(row, 1), CountIn(row, 2)), Days(row, 3), source);
    }

    private static DatedName Name(DbDataReader row) => new(row.GetString(1), Days(row, 2));

    private static DecidingDocument DocumentIn(DbDataReader row, int column) =>
        new(row.GetString(column), row.GetString(column + 1), DayIn(row, column + 2));

    private static DayRange Days(DbDataReader row, int column) => DayRange.Of(DayIn(row, column), DayIn(row, column + 1));

    private static DateOnly? DayIn(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetFieldValue<DateOnly>(column);

    private static int? CountIn(DbDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);

    private async Task<ILookup<long, T>> ByIdAsync<T>(string table, string columns, Func<DbDataReader, T> read) =>
        (await ReadAsync(table, columns, row => (Id: row.GetInt64(0), Value: read(row)))).ToLookup(row => row.Id, row => row.Value);

    private async Task<List<T>> ReadAsync<T>(string table, string columns, Func<DbDataReader, T> read)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.Transaction = context.Database.CurrentTransaction?.GetDbTransaction();
        command.CommandText =
            $"SELECT id, {columns} FROM {table} WHERE recorded_in <= @version AND (superseded_in IS NULL OR superseded_in > @version) ORDER BY id, key";
        var known = command.CreateParameter();
        (known.ParameterName, known.Value) = ("version", version);
        command.Parameters.Add(known);
        SqlCount.Add();
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var values = new List<T>();
        while (await rows.ReadAsync(cancellation))
        {
            values.Add(read(rows));
        }

        return values;
    }
}
