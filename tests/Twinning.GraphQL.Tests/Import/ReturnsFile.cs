using System.Collections.Generic;
using System.Linq;
using System.Text;
using Twinning.GraphQL.Import;

namespace Twinning.GraphQL.Tests.Import;

/// <summary>Makes files of returns for tests: rows as texts by column, columns left out are empty.</summary>
internal sealed class ReturnsFile
{
    private readonly List<Dictionary<string, string>> rows = [];

    /// <summary>A good row for a bôn of the demonstration in 2019, under the standard of 2016.</summary>
    public static Dictionary<string, string> Row(params (string Column, string Value)[] changes)
    {
        var row = new Dictionary<string, string>
        {
            ["area_scheme"] = "TWINNING-DEMO",
            ["area_code"] = "BON-01",
            ["area_name"] = "Bôn 01",
            ["level"] = "village",
            ["review_year"] = "2019",
            ["as_of"] = "2019-12-31",
            ["kind"] = "ANNUAL",
            ["standard"] = "VN-2016",
            ["population"] = "MINORITY",
            ["households"] = "150",
            ["poor"] = "18",
            ["source"] = "test",
        };
        foreach (var (column, value) in changes)
        {
            row[column] = value;
        }

        return row;
    }

    public static byte[] Of(params Dictionary<string, string>[] rows) => new ReturnsFile().Add(rows).ToBytes();

    /// <summary>One thousand good rows: 24 villages, 8 communes and the town, in every round a standard governs while the codes stood.</summary>
    public static ReturnsFile OfThousandRows()
    {
        var file = new ReturnsFile();
        for (var number = 1; number <= 24; number++)
        {
            file.AddRounds("TWINNING-DEMO", $"BON-{number:00}", "village", 2015, 2030);
        }

        foreach (var code in new[] { "24041", "24042", "24044", "24045", "24064", "24065", "24070", "24073" })
        {
            file.AddRounds("GSO-2004", code, "commune", 2015, 2024);
        }

        return file.AddRounds("GSO-2004", "624", "district", 2018, 2019).AddRounds("GSO-2004", "624", "district", 2022, 2023);
    }

    public int Count => rows.Count;

    /// <summary>Changes a cell; the first row is line 2 of the file.</summary>
    public ReturnsFile With(int line, string column, string value)
    {
        rows[line - 2] = new Dictionary<string, string>(rows[line - 2]) { [column] = value };
        return this;
    }

    public string this[int line, string column] => rows[line - 2].GetValueOrDefault(column, string.Empty);

    public byte[] ToBytes(string separator = ",")
    {
        var text = new StringBuilder(string.Join(separator, ReturnColumns.All)).Append('\n');
        foreach (var row in rows)
        {
            text.AppendJoin(separator, ReturnColumns.All.Select(column => row.GetValueOrDefault(column, string.Empty))).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private ReturnsFile Add(IEnumerable<Dictionary<string, string>> added)
    {
        rows.AddRange(added);
        return this;
    }

    private ReturnsFile AddRounds(string scheme, string code, string level, int first, int last)
    {
        for (var year = first; year <= last; year++)
        {
            var opens = year is 2015 or 2021;
            AddBoth(scheme, code, level, year, opens ? "BASELINE" : "ANNUAL", StandardOf(year));
            if (year == 2021)
            {
                AddBoth(scheme, code, level, year, "ANNUAL", "VN-2016");
            }
        }

        return this;
    }

    private static string StandardOf(int year) => year <= 2020 ? "VN-2016" : year <= 2026 ? "VN-2022" : "VN-2027";

    private void AddBoth(string scheme, string code, string level, int year, string kind, string standard)
    {
        foreach (var (population, households, poor) in new[] { ("ALL", "200", "20"), ("MINORITY", "150", "18") })
        {
            var row = Row(
                ("area_scheme", scheme), ("area_code", code), ("area_name", string.Empty), ("level", level), ("review_year", $"{year}"),
                ("as_of", $"{year}-12-31"), ("kind", kind), ("standard", standard), ("population", population), ("households", households),
                ("poor", poor));
            if (kind == "ANNUAL")
            {
                (row["poor_start"], row["poor_exit"], row["poor_fallen_back"]) = (poor, "3", "1");
                (row["poor_newly_poor"], row["poor_net_change"]) = ("4", "-2");
            }

            rows.Add(row);
        }
    }
}
