using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Returns;

namespace Twinning.Domain.Tests.Poverty.Returns;

/// <summary>The published returns, as printed; areas are called by their code, Việt Nam by 1.</summary>
internal static partial class PovertyReturnsCsv
{
    public static AreaId Country { get; } = new(1);

    public static AreaId GiaLai { get; } = new(64);

    public static AreaId AyunPa { get; } = new(624);

    public static IReadOnlyList<PovertyReturn> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "poverty-returns.csv"))
            .Skip(1)
            .Select(line => Cell().Matches(line).Select(match => match.Value.Trim(',').Trim('"')).ToArray())
            .Select(Read),
    ];

    public static PovertyReturn Find(AreaId area, int year, PopulationBase population) =>
        All.Single(one => one.Key.Area == area && one.Key.Year == year && one.Key.Population == population);

    private static PovertyReturn Read(string[] row) => new(
        new ReturnKey(
            row[1] == "VN" ? Country : new AreaId(long.Parse(row[1], CultureInfo.InvariantCulture)),
            int.Parse(row[4], CultureInfo.InvariantCulture),
            new StandardId(row[7]),
            Enum.Parse<PopulationBase>(row[8], ignoreCase: true)),
        Enum.Parse<ReturnKind>(row[6], ignoreCase: true),
        DateOnly.ParseExact(row[5], "yyyy-MM-dd", CultureInfo.InvariantCulture),
        Count(row[9]),
        PovertyFlow.EndingAt(Count(row[10])),
        PovertyFlow.EndingAt(Count(row[12])),
        new PrintedFigures(Percent(row[11]), Percent(row[13]), Count(row[14])),
        row[15],
        row[16].Length == 0 ? null : row[16]);

    private static long? Count(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    private static decimal? Percent(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("""(?:^|,)(?:"[^"]*"|[^,]*)""")]
    private static partial Regex Cell();
}
