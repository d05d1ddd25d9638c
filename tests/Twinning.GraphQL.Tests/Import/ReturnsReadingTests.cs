using System;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Import;
using Twinning.GraphQL.Tests.Demo;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class ReturnsReadingOnSqliteTests() : ReturnsReadingTests(new DemoStore());

public sealed class ReturnsReadingOnPostgresTests() : ReturnsReadingTests(new PostgresDemoStore());

/// <summary>How a file of returns is read: its encoding, header, separators, and forms of numbers and days.</summary>
public abstract class ReturnsReadingTests(DemoStore store) : DemoStoreTests(store)
{
    [Fact]
    public async Task Vietnamese_and_plain_forms_of_numbers_and_days_say_the_same()
    {
        var plain = ReturnsFile.Row(("households", "1150"), ("poor", "1033"), ("poor_percent", "89.83"));
        var vietnamese = ReturnsFile.Row(("households", "1.150"), ("poor", "1.033"), ("poor_percent", "\"89,83\""), ("as_of", "31/12/2019"));

        Assert.Equal(1, (await Store.ImportAsync(ReturnsFile.Of(plain))).Changes);
        var report = await Store.ImportAsync(ReturnsFile.Of(vietnamese));

        Assert.Empty(report.Findings);
        Assert.Equal(0, report.Changes);
    }

    [Fact]
    public async Task A_byte_order_mark_decomposed_letters_and_semicolons_are_understood()
    {
        var file = ReturnsFile.Of(ReturnsFile.Row(("source", "Báo cáo số 5")));
        await Store.ImportAsync(file);
        var text = Encoding.UTF8.GetString(file).Replace(',', ';')
            .Replace("Báo cáo số 5", "Ba\u0301o ca\u0301o so\u0302\u0301 5", StringComparison.Ordinal);

        var report = await Store.ImportAsync([.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)]);

        Assert.Empty(report.Findings);
        Assert.Equal((1, 0), (report.Rows, report.Changes));
    }

    [Fact]
    public async Task A_wrong_header_names_the_valid_columns()
    {
        var file = Encoding.UTF8.GetString(ReturnsFile.Of(ReturnsFile.Row()))
            .Replace("households", "house_holds", StringComparison.Ordinal).Replace(",note,", ",source,", StringComparison.Ordinal);

        var report = await Store.ImportAsync(Encoding.UTF8.GetBytes(file));

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

        Assert.Equal(1, (await Store.ImportAsync(Encoding.UTF8.GetBytes(text))).Changes);
    }

    [Fact]
    public async Task Broken_rows_are_found_and_reading_goes_on()
    {
        var text = Encoding.UTF8.GetString(ReturnsFile.Of(ReturnsFile.Row(("note", "ab\"c")), ReturnsFile.Row(("note", "a,b")), ReturnsFile.Row(("source", "b\u00e1o"))));
        byte[] file = [.. Encoding.UTF8.GetBytes(text)];
        file[Array.LastIndexOf(file, (byte)0xA1)] = (byte)'x';

        var report = await Store.ImportAsync(file);

        Assert.Equal(
            [(2, "FILE-QUOTES-BROKEN"), (3, "FILE-FIELD-COUNT"), (4, "FILE-NOT-UTF8")],
            report.Findings.Select(finding => (finding.Row, finding.Rule.Value)));
        Assert.Equal(3, report.Rows);
    }

    [Fact]
    public async Task An_empty_file_lacks_its_columns()
    {
        var report = await Store.ImportAsync([]);

        Assert.Equal(ReturnColumns.Required, report.Findings.Select(finding => finding.Column));
    }
}
