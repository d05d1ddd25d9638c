using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>The answer in SQL.</summary>
/// <remarks>
/// A condition is a factor 0 or 1 rather than a FILTER, and the whole is added up from the groups rather than counted by GROUPING
/// SETS: of the ways tried these are the fastest.
/// </remarks>
internal static class Query
{
    /// <summary>Gets the query that counts every figure from the households, as one writes it first.</summary>
    public static string FromHouseholds { get; } = Text($"""
        SELECT area, 1 AS households, members AS people, deprived, (known = {Households.AllKnown})::INTEGER AS known FROM households
        """);

    /// <summary>Gets the query that counts the households by pattern first, as the library does.</summary>
    public static string FromPatterns { get; } = Text($"""
        SELECT area, households, people, coalesce(pattern, 0)::BIGINT AS deprived, (pattern IS NOT NULL)::BIGINT AS known
        FROM (
            SELECT area, CASE WHEN known = {Households.AllKnown} THEN deprived END AS pattern,
                count(*) AS households, sum(members)::BIGINT AS people
            FROM households GROUP BY ALL)
        """);

    private static IEnumerable<int> Indicators => Enumerable.Range(0, Households.Indicators);

    private static string Text(FormattableString rows) => string.Create(CultureInfo.InvariantCulture, $"""
        WITH given AS ({rows.ToString(CultureInfo.InvariantCulture)}),
        scored AS (SELECT *, bit_count(deprived)::INTEGER AS score FROM given),
        judged AS (SELECT *, known * (score >= {Households.Cutoff})::INTEGER AS poor FROM scored),
        groups AS (SELECT area, {Counts("households")}, {Counts("people")} FROM judged GROUP BY area),
        whole AS (SELECT * FROM groups UNION ALL SELECT NULL, {Sums("households")}, {Sums("people")} FROM groups)
        SELECT {Figures("households")}, {Figures("people")} FROM whole ORDER BY area NULLS LAST
        """);

    private static string Counts(string unit) => string.Join(", ", (IEnumerable<string>)
    [
        $"sum(known * {unit}) AS total_{unit}",
        $"sum((1 - known) * {unit}) AS missing_{unit}",
        $"sum(poor * {unit}) AS poor_{unit}",
        $"sum(poor * score * {unit}) AS scores_{unit}",
        .. Indicators.Select(at => Invariant($"sum((deprived >> {at} & 1) * known * {unit}) AS uncensored_{at}_{unit}")),
        .. Indicators.Select(at => Invariant($"sum((deprived >> {at} & 1) * poor * {unit}) AS censored_{at}_{unit}")),
    ]);

    private static string Sums(string unit) => string.Join(", ", (IEnumerable<string>)
    [
        $"sum(total_{unit}), sum(missing_{unit}), sum(poor_{unit}), sum(scores_{unit})",
        .. Indicators.Select(at => Invariant($"sum(uncensored_{at}_{unit})")),
        .. Indicators.Select(at => Invariant($"sum(censored_{at}_{unit})")),
    ]);

    private static string Figures(string unit) => string.Join(", ", (IEnumerable<string>)
    [
        $"total_{unit}::DOUBLE, missing_{unit}::DOUBLE, poor_{unit}::DOUBLE",
        $"poor_{unit}::DOUBLE / total_{unit}",
        Invariant($"scores_{unit}::DOUBLE / ({Households.Indicators} * poor_{unit})"),
        Invariant($"scores_{unit}::DOUBLE / ({Households.Indicators} * total_{unit})"),
        .. Indicators.Select(at => Invariant($"uncensored_{at}_{unit}::DOUBLE / total_{unit}")),
        .. Indicators.Select(at => Invariant($"censored_{at}_{unit}::DOUBLE / total_{unit}")),
    ]);

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);
}
