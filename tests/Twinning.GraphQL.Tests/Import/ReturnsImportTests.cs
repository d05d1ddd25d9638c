using System;
using System.Linq;
using System.Security.Cryptography;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class ReturnsImportOnSqliteTests() : ReturnsImportTests(new DemoStore());

public sealed class ReturnsImportOnPostgresTests() : ReturnsImportTests(new PostgresDemoStore());

public abstract class ReturnsImportTests(DemoStore store) : DemoStoreTests(store)
{
    [Fact]
    public async Task Three_bad_rows_among_a_thousand_store_nothing_and_the_corrected_file_is_stored_once()
    {
        var file = ReturnsFile.OfThousandRows();
        Assert.Equal(1000, file.Count);
        var (good, lastOfVillage) = (file.ToBytes(), LineOf(file, "BON-05", "2030", "MINORITY"));
        var bad = file
            .With(10, "poor", "\"1,5\"")
            .With(lastOfVillage, "poor", "17")
            .With(1001, "area_code", "99999")
            .ToBytes();

        var refused = await Store.ImportAsync(bad);

        Assert.Equal(
            [
                (10, "poor", "1,5", "FILE-NUMBER-UNCLEAR"),
                (lastOfVillage, "poor", "17", "RETURN-FLOW-SUM"),
                (1001, "area_code", "99999", "FILE-AREA-UNKNOWN"),
            ],
            refused.Findings.Select(finding => (finding.Row, finding.Column, finding.Value, finding.Rule.Value)));
        Assert.All(refused.Findings, finding => Assert.Equal(Severity.Refusal, finding.Severity));
        Assert.Equal((1000, 0, true), (refused.Rows, refused.Changes, refused.IsRefused));
        Assert.Equal(1, await Store.VersionAsync());
        Assert.Empty(await Store.RowsAsync<ImportBatchRow>());

        var stored = await Store.ImportAsync(good);

        Assert.Empty(stored.Findings);
        Assert.Equal((1000, 1000, false), (stored.Rows, stored.Changes, stored.IsRefused));
        Assert.Equal(1017, (await Store.RowsAsync<PovertyReturnRow>()).Count);
        Assert.Equal(2, await Store.VersionAsync());

        var again = await Store.ImportAsync(good);

        Assert.Empty(again.Findings);
        Assert.Equal((1000, 0, false), (again.Rows, again.Changes, again.IsRefused));
        Assert.Equal(2, await Store.VersionAsync());
    }

    [Fact]
    public async Task An_import_is_a_fact_with_the_hash_of_its_file_and_no_path()
    {
        var file = ReturnsFile.Of(ReturnsFile.Row());
        await Store.ImportAsync(file);

        var batch = Assert.Single(await Store.RowsAsync<ImportBatchRow>());

        Assert.Equal(("returns", "returns.csv", 1, 1), (batch.Kind, batch.FileName, batch.Rows, batch.Changes));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(file)), batch.FileHash);
        Assert.Equal(2, batch.RecordedIn);
    }

    [Fact]
    public async Task What_is_exported_changes_nothing_when_imported()
    {
        await Store.ImportAsync(ReturnsFile.OfThousandRows().ToBytes());
        var exported = await Store.ExportAsync();

        var report = await Store.ImportAsync(exported);

        Assert.Empty(report.Findings);
        Assert.Equal((1017, 0), (report.Rows, report.Changes));
        Assert.Equal(exported, await Store.ExportAsync());
    }

    [Fact]
    public async Task Other_figures_for_a_recorded_return_are_refused_unless_they_correct_it()
    {
        await Store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row()));
        var other = ReturnsFile.Of(ReturnsFile.Row(("poor", "17")));

        var refused = await Store.ImportAsync(other);

        var finding = Assert.Single(refused.Findings);
        Assert.Equal((2, "review_year", "RETURN-KEY-TWICE"), (finding.Row, finding.Column, finding.Rule.Value));
        Assert.Contains("--correct", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(2, await Store.VersionAsync());

        var corrected = await Store.ImportAsync(other, correct: true);

        Assert.Equal((1, 0), (corrected.Changes, corrected.Findings.Count));
        var versions = await Store.ReadAsync(context => context.PovertyReturns
            .Where(row => row.Year == 2019).OrderBy(row => row.Key).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([(2L, 3L, 18L), (3L, null, 17L)], versions.Select(row => (row.RecordedIn, row.SupersededIn, row.Poor.End)));
        Assert.Single(versions.Select(row => row.Id).Distinct());
    }

    [Fact]
    public async Task A_printed_rate_with_another_digit_is_another_figure()
    {
        await Store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(("poor_percent", "12.0"))));

        var report = await Store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(("poor_percent", "12.00"))));

        Assert.Equal("RETURN-KEY-TWICE", Assert.Single(report.Findings, finding => finding.Severity == Severity.Refusal).Rule.Value);
    }

    [Fact]
    public async Task The_same_key_twice_in_a_file_is_refused_at_the_second_row()
    {
        var report = await Store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(), ReturnsFile.Row(("area_code", "BON-02"), ("area_name", "")), ReturnsFile.Row()));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((4, "RETURN-KEY-TWICE"), (finding.Row, finding.Rule.Value));
        Assert.Contains("Row 2", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(0, report.Changes);
    }

    [Fact]
    public async Task Rows_are_judged_with_the_other_rows_of_the_file()
    {
        var before = ReturnsFile.Row(("review_year", "2018"), ("as_of", "2018-12-31"), ("poor", "20"));
        var report = await Store.ImportAsync(ReturnsFile.Of(before, ReturnsFile.Row(("poor_start", "21"))));

        Assert.Equal(2, report.Changes);
        Assert.All(report.Findings, finding => Assert.Equal((Severity.Warning, "RETURN-START-NOT-PREVIOUS-END"), (finding.Severity, finding.Rule.Value)));
        Assert.Contains(report.Findings, finding => (finding.Row, finding.Column, finding.Value) == (3, "poor_start", "21"));
    }

    [Fact]
    public async Task Every_bad_cell_of_a_row_is_a_finding()
    {
        var report = await Store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(
            ("review_year", "19"), ("as_of", "2019/12/31"), ("kind", "YEARLY"), ("standard", ""), ("population", ""),
            ("households", "1.50"), ("poor_percent", "12%"), ("source", ""))));

        Assert.Equal(
            [
                ("review_year", "FILE-NUMBER-UNCLEAR"), ("standard", "FILE-VALUE-MISSING"), ("population", "FILE-VALUE-MISSING"),
                ("kind", "FILE-VALUE-UNKNOWN"), ("as_of", "FILE-DAY-UNCLEAR"), ("households", "FILE-NUMBER-UNCLEAR"),
                ("poor_percent", "FILE-PERCENT-UNCLEAR"), ("source", "FILE-VALUE-MISSING"),
            ],
            report.Findings.Select(finding => (finding.Column, finding.Rule.Value)));
    }

    [Fact]
    public async Task A_code_means_the_area_it_stood_for_on_the_day()
    {
        var report = await Store.ImportAsync(ReturnsFile.Of(
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24065"), ("area_name", "Xã Chư Băh"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24064"), ("area_name", "Chư Băh"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2025"), ("area_code", "24065"), ("area_name", "Ia Rbol"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24070"), ("area_name", "Ia RTô"), ("level", "district"))));

        Assert.Equal(
            [(3, "area_name", "FILE-AREA-NAME", false), (4, "area_code", "FILE-AREA-UNKNOWN", true), (5, "level", "FILE-AREA-LEVEL", true)],
            report.Findings.Select(finding => (finding.Row, finding.Column, finding.Rule.Value, finding.Severity == Severity.Refusal)));
    }

    private static int LineOf(ReturnsFile file, string code, string year, string population) => Enumerable.Range(2, file.Count)
        .Single(line => file[line, "area_code"] == code && file[line, "review_year"] == year && file[line, "population"] == population);
}
