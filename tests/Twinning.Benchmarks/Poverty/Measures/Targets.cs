using System;
using System.Globalization;
using System.IO;
using System.Linq;
using BenchmarkDotNet.Reports;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>What the measures are to reach, and what they reached, by the medians of one run.</summary>
internal sealed class Targets(Summary summary)
{
    /// <summary>Prints a line for each target.</summary>
    /// <returns>Whether all are reached.</returns>
    public bool Print(TextWriter writer)
    {
        var columns = Median(nameof(MeasuresBenchmarks.Columns));
        var byPattern = Math.Min(
            Median(nameof(MeasuresBenchmarks.DuckDbFromPatterns)), Median(nameof(MeasuresBenchmarks.DuckDbFromPatternsInTwoThreads)));
        var fromHouseholds = Math.Min(
            Median(nameof(MeasuresBenchmarks.DuckDbFromHouseholds)), Median(nameof(MeasuresBenchmarks.DuckDbFromHouseholdsInTwoThreads)));
        bool[] reached =
        [
            AtLeast(writer, 10, "times as fast are columns as DuckDB by pattern first, one or two threads", byPattern / columns),
            AtLeast(writer, 10, "times as fast are columns as DuckDB from the households, one or two threads", fromHouseholds / columns),
            AtMost(writer, 1, "times as long as the plain loop do columns take", columns / Median(nameof(MeasuresBenchmarks.PlainLoop))),
            AtMost(writer, 45, "ms do objects take", Median(nameof(MeasuresBenchmarks.Objects))),
            AtMost(writer, 1, "ms do 11 cut-offs over 24 groups take", Median(nameof(MeasuresBenchmarks.ElevenCutoffs))),
        ];
        return Array.TrueForAll(reached, one => one);
    }

    private static bool AtLeast(TextWriter writer, double least, string what, double number) =>
        Print(writer, number >= least, number, what, "at least", least);

    private static bool AtMost(TextWriter writer, double most, string what, double number) =>
        Print(writer, number <= most, number, what, "at most", most);

    private static bool Print(TextWriter writer, bool isReached, double number, string what, string bound, double target)
    {
        writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{(isReached ? "reached" : "MISSED"),-7} {number,7:0.00} {what} (target: {bound} {target})"));
        return isReached;
    }

    private double Median(string method) => summary.Reports
        .Single(report => report.BenchmarkCase.Descriptor.WorkloadMethod.Name == method).ResultStatistics!.Median / 1e6;
}
