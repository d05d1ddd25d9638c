using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Reads the registers of one data version: one query a table, however many rows.</summary>
internal sealed class RegisterLoader(TwinningContext context, long version, CancellationToken cancellation)
{
    public async Task<Registers> LoadAsync()
    {
        var areas = await AreasAsync();
        var agencies = await AgenciesAsync();
        return new Registers(areas, agencies, await ProgrammesAsync(areas, agencies));
    }

    private async Task<AreaTree> AreasAsync()
    {
        var names = await ByIdAsync<AreaNameRow>();
        var codes = await ByIdAsync<AreaCodeRow>();
        var parents = await ByIdAsync<AreaParentRow>();
        var areas = (await RowsAsync<AreaRow>()).Select(row => new Area(
            new AreaId(row.Id),
            row.Level,
            row.Kind,
            row.Days,
            [.. names[row.Id].Select(name => new DatedName(name.Name, name.Days))],
            [.. codes[row.Id].Select(code => new DatedCode(code.Scheme, code.Code, code.Days))],
            [.. parents[row.Id].Select(parent => new DatedParent(new AreaId(parent.ParentId), parent.Days))]));
        var lineage = (await RowsAsync<LineageRow>()).Select(row => new LineageEvent(
            row.Kind, new AreaId(row.Id), new AreaId(row.IntoId), row.Day, row.DecidingDocument));
        return new AreaTree(areas, lineage);
    }

    private async Task<AgencyDirectory> AgenciesAsync()
    {
        var names = await ByIdAsync<AgencyNameRow>();
        var identifiers = await ByIdAsync<AgencyIdentifierRow>();
        var agencies = (await RowsAsync<AgencyRow>()).Select(row => new Agency(
            new AgencyId(row.Id),
            row.Kind,
            row.Days,
            [.. names[row.Id].Select(name => new DatedName(name.Name, name.Days))],
            [.. identifiers[row.Id].Select(identifier => new AgencyIdentifier(identifier.Scheme, identifier.Value, identifier.Days))]));
        var villages = await ByIdAsync<SuccessionVillageRow>();
        var successions = (await RowsAsync<SuccessionRow>()).Select(row => new AgencySuccession(
            new AgencyId(row.PredecessorId),
            new AgencyId(row.SuccessorId),
            row.Day,
            villages.Contains(row.Id) ? [.. villages[row.Id].Select(village => new VillageId(village.VillageId))] : null,
            row.Rank,
            row.DecidingDocument));
        return new AgencyDirectory(agencies, successions);
    }

    private async Task<IReadOnlyList<AssignmentRegister>> ProgrammesAsync(AreaTree areas, AgencyDirectory agencies)
    {
        var villages = await ByIdAsync<ProgrammeVillageRow>();
        var limits = await ByIdAsync<ProgrammeLimitRow>();
        var assignments = (await RowsAsync<AssignmentRow>()).ToLookup(row => row.ProgrammeId, row => new Assignment(
            new AssignmentId(row.Id),
            new ProgrammeId(row.ProgrammeId),
            new AgencyId(row.AgencyId),
            new VillageId(row.VillageId),
            row.Role,
            row.Days,
            row.DecidingDocument));
        return
        [
            .. (await RowsAsync<ProgrammeRow>()).Select(row => new AssignmentRegister(
                new Programme(
                    new ProgrammeId(row.Id),
                    row.Name,
                    row.DecidingDocument,
                    row.Days,
                    [.. villages[row.Id].Select(village => new VillageInScope(new VillageId(village.VillageId), village.Days))],
                    new DatedParameter<AssignmentLimits>(limits[row.Id].Select(Limit))),
                assignments[row.Id],
                agencies,
                (village, day) => Called(areas, village, day))),
        ];
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

    private static DatedValue<AssignmentLimits> Limit(ProgrammeLimitRow row)
    {
        var document = row.DecidingDocument;
        var source = LegalSources.ProgrammePlan.At($"{document.Number}, {document.Issuer}");
        return new DatedValue<AssignmentLimits>(new AssignmentLimits(row.VillagesPerAgency, row.AgenciesPerVillage), row.Days, source);
    }

    private async Task<List<T>> RowsAsync<T>()
        where T : FactRow =>
        await context.At<T>(version).OrderBy(row => row.Id).ThenBy(row => row.Key).ToListAsync(cancellation);

    private async Task<ILookup<long, T>> ByIdAsync<T>()
        where T : FactRow =>
        (await RowsAsync<T>()).ToLookup(row => row.Id);
}
