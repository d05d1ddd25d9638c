using System;
using System.Linq;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Storage.Rows;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class ReturnsImportOnSqliteTests() : ReturnsImportTests(new DemoStore());

public sealed class ReturnsImportOnPostgresTests() : ReturnsImportTests(new PostgresDemoStore());

public abstract class ReturnsImportTests(DemoStore store) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => store.InitializeAsync();

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return store.DisposeAsync();
    }

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

        var refused = await store.ImportAsync(bad);

        Assert.Equal(
            [
                (10, "poor", "1,5", "FILE-NUMBER-UNCLEAR"),
                (lastOfVillage, "poor", "17", "RETURN-FLOW-SUM"),
                (1001, "area_code", "99999", "FILE-AREA-UNKNOWN"),
            ],
            refused.Findings.Select(finding => (finding.Row, finding.Column, finding.Value, finding.Rule.Value)));
        Assert.All(refused.Findings, finding => Assert.Equal(Severity.Refusal, finding.Severity));
        Assert.Equal((1000, 0, true), (refused.Rows, refused.Changes, refused.IsRefused));
        Assert.Equal(1, await store.VersionAsync());
        Assert.Empty(await store.RowsAsync<ImportBatchRow>());

        var stored = await store.ImportAsync(good);

        Assert.Empty(stored.Findings);
        Assert.Equal((1000, 1000, false), (stored.Rows, stored.Changes, stored.IsRefused));
        Assert.Equal(1017, (await store.RowsAsync<PovertyReturnRow>()).Count);
        Assert.Equal(2, await store.VersionAsync());

        var again = await store.ImportAsync(good);

        Assert.Empty(again.Findings);
        Assert.Equal((1000, 0, false), (again.Rows, again.Changes, again.IsRefused));
        Assert.Equal(2, await store.VersionAsync());
    }

    [Fact]
    public async Task An_import_is_a_fact_with_the_hash_of_its_file_and_no_path()
    {
        var file = ReturnsFile.Of(ReturnsFile.Row());
        await store.ImportAsync(file);

        var batch = Assert.Single(await store.RowsAsync<ImportBatchRow>());

        Assert.Equal(("returns", "returns.csv", 1, 1), (batch.Kind, batch.FileName, batch.Rows, batch.Changes));
        Assert.Equal(Convert.ToHexString(SHA256.HashData(file)), batch.FileHash);
        Assert.Equal(2, batch.RecordedIn);
    }

    [Fact]
    public async Task What_is_exported_changes_nothing_when_imported()
    {
        await store.ImportAsync(ReturnsFile.OfThousandRows().ToBytes());
        var exported = await store.ExportAsync();

        var report = await store.ImportAsync(exported);

        Assert.Empty(report.Findings);
        Assert.Equal((1017, 0), (report.Rows, report.Changes));
        Assert.Equal(exported, await store.ExportAsync());
    }

    [Fact]
    public async Task Vietnamese_and_plain_forms_of_numbers_and_days_say_the_same()
    {
        var plain = ReturnsFile.Row(("households", "1150"), ("poor", "1033"), ("poor_percent", "89.83"));
        var vietnamese = ReturnsFile.Row(("households", "1.150"), ("poor", "1.033"), ("poor_percent", "\"89,83\""), ("as_of", "31/12/2019"));

        Assert.Equal(1, (await store.ImportAsync(ReturnsFile.Of(plain))).Changes);
        var report = await store.ImportAsync(ReturnsFile.Of(vietnamese));

        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Changes);
    }

    [Fact]
    public async Task A_byte_order_mark_decomposed_letters_and_semicolons_are_understood()
    {
        var file = ReturnsFile.Of(ReturnsFile.Row(("source", "Báo cáo số 5")));
        await store.ImportAsync(file);
        var text = Encoding.UTF8.GetString(file).Replace(',', ';')
            .Replace("Báo cáo số 5", "Ba\u0301o ca\u0301o so\u0302\u0301 5", StringComparison.Ordinal);

        var report = await store.ImportAsync([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);

        Assert.Empty(report.Findings);
        Assert.Equal((1, 0), (report.Rows, report.Changes));
    }

    [Fact]
    public async Task Other_figures_for_a_recorded_return_are_refused_unless_they_correct_it()
    {
        await store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row()));
        var other = ReturnsFile.Of(ReturnsFile.Row(("poor", "17")));

        var refused = await store.ImportAsync(other);

        var finding = Assert.Single(refused.Findings);
        Assert.Equal((2, "review_year", "RETURN-KEY-TWICE"), (finding.Row, finding.Column, finding.Rule.Value));
        Assert.Contains("--correct", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(2, await store.VersionAsync());

        var corrected = await store.ImportAsync(other, correct: true);

        Assert.Equal((1, 0), (corrected.Changes, corrected.Findings.Count));
        var versions = await store.ReadAsync(context => context.PovertyReturns
            .Where(row => row.Year == 2019).OrderBy(row => row.Key).ToListAsync(TestContext.Current.CancellationToken));
        Assert.Equal([(2L, 3L, 18L), (3L, null, 17L)], versions.Select(row => (row.RecordedIn, row.SupersededIn, row.Poor.End)));
        Assert.Single(versions.Select(row => row.Id).Distinct());
    }

    [Fact]
    public async Task A_printed_rate_with_another_digit_is_another_figure()
    {
        await store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(("poor_percent", "12.0"))));

        var report = await store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(("poor_percent", "12.00"))));

        Assert.Equal("RETURN-KEY-TWICE", Assert.Single(report.Findings, finding => finding.Severity == Severity.Refusal).Rule.Value);
    }

    [Fact]
    public async Task The_same_key_twice_in_a_file_is_refused_at_the_second_row()
    {
        var report = await store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(), ReturnsFile.Row(("area_code", "BON-02"), ("area_name", "")), ReturnsFile.Row()));

        var finding = Assert.Single(report.Findings);
        Assert.Equal((4, "RETURN-KEY-TWICE"), (finding.Row, finding.Rule.Value));
        Assert.Contains("Row 2", finding.Message.English, StringComparison.Ordinal);
        Assert.Equal(0, report.Changes);
    }

    [Fact]
    public async Task Rows_are_judged_with_the_other_rows_of_the_file()
    {
        var before = ReturnsFile.Row(("review_year", "2018"), ("as_of", "2018-12-31"), ("poor", "20"));
        var report = await store.ImportAsync(ReturnsFile.Of(before, ReturnsFile.Row(("poor_start", "21"))));

        Assert.Equal(2, report.Changes);
        Assert.All(report.Findings, finding => Assert.Equal((Severity.Warning, "RETURN-START-NOT-PREVIOUS-END"), (finding.Severity, finding.Rule.Value)));
        Assert.Contains(report.Findings, finding => (finding.Row, finding.Column, finding.Value) == (3, "poor_start", "21"));
    }

    [Fact]
    public async Task Every_bad_cell_of_a_row_is_a_finding()
    {
        var report = await store.ImportAsync(ReturnsFile.Of(ReturnsFile.Row(
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
        var report = await store.ImportAsync(ReturnsFile.Of(
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24065"), ("area_name", "Xã Chư Băh"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24064"), ("area_name", "Chư Băh"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2025"), ("area_code", "24065"), ("area_name", "Ia Rbol"), ("level", "commune")),
            ReturnsFile.Row(("area_scheme", "GSO-2004"), ("area_code", "24070"), ("area_name", "Ia RTô"), ("level", "district"))));

        Assert.Equal(
            [(3, "area_name", "FILE-AREA-NAME", false), (4, "area_code", "FILE-AREA-UNKNOWN", true), (5, "level", "FILE-AREA-LEVEL", true)],
            report.Findings.Select(finding => (finding.Row, finding.Column, finding.Rule.Value, finding.Severity == Severity.Refusal)));
    }

    [Fact]
    public async Task A_wrong_header_names_the_valid_columns()
    {
        var file = Encoding.UTF8.GetString(ReturnsFile.Of(ReturnsFile.Row()))
            .Replace("households", "house_holds", StringComparison.Ordinal).Replace(",note,", ",source,", StringComparison.Ordinal);

        var report = await store.ImportAsync(Encoding.UTF8.GetBytes(file));

        Assert.Equal(
            [
                (1, "house_holds", "FILE-COLUMN-UNKNOWN"), (1, "households", "FILE-COLUMN-MISSING"),
                (1, "note", "FILE-COLUMN-MISSING"), (1, "source", "FILE-COLUMN-TWICE"),
            ],
            report.Findings.Select(finding => (finding.Row, finding.Column, finding.Rule.Value)));
        Assert.Contains(string.Join(", ", ReturnColumns.All), report.Findings[0].Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Columns_of_the_movement_may_be_left_out()
    {
        var text = string.Join(',', ReturnColumns.Required) + "\nTWINNING-DEMO,BON-01,Bôn 01,village,2019,2019-12-31,ANNUAL,VN-2016,MINORITY,150,18,,,,,test,\n";

        Assert.Equal(1, (await store.ImportAsync(Encoding.UTF8.GetBytes(text))).Changes);
    }

    [Fact]
    public async Task Broken_rows_are_found_and_reading_goes_on()
    {
        var text = Encoding.UTF8.GetString(ReturnsFile.Of(ReturnsFile.Row(("note", "ab\"c")), ReturnsFile.Row(("note", "a,b")), ReturnsFile.Row(("source", "b\u00e1o"))));
        byte[] file = [.. Encoding.UTF8.GetBytes(text)];
        file[Array.LastIndexOf(file, (byte)0xA1)] = (byte)'x';

        var report = await store.ImportAsync(file);

        Assert.Equal(
            [(2, "FILE-QUOTES-BROKEN"), (3, "FILE-FIELD-COUNT"), (4, "FILE-NOT-UTF8")],
            report.Findings.Select(finding => (finding.Row, finding.Rule.Value)));
        Assert.Equal(3, report.Rows);
    }

    [Fact]
    public async Task An_empty_file_lacks_its_columns()
    {
        var report = await store.ImportAsync([]);

        Assert.Equal(ReturnColumns.Required, report.Findings.Select(finding => finding.Column));
    }

    private static int LineOf(ReturnsFile file, string code, string year, string population) => Enumerable.Range(2, file.Count)
        .Single(line => file[line, "area_code"] == code && file[line, "review_year"] == year && file[line, "population"] == population);
}
