using System;
using System.IO;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Order;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>Compares all ways in one run of about two minutes.</summary>
internal static class MeasuresCommand
{
    /// <returns>0 when every target is reached, otherwise 1.</returns>
    public static int Run()
    {
        using (var benchmarks = new MeasuresBenchmarks())
        {
            benchmarks.MustAgree();
        }

        var summary = BenchmarkRunner.Run<MeasuresBenchmarks>(Config());
        Console.WriteLine();
        Console.WriteLine("All ways gave the same numbers. Adding the objects one by one allocated 0 bytes.");
        return new Targets(summary).Print(Console.Out) ? 0 : 1;
    }

    private static IConfig Config() => DefaultConfig.Instance
        .AddJob(Job.Default
            .WithToolchain(InProcessEmitToolchain.Instance)
            .WithIterationTime(TimeInterval.FromMilliseconds(200))
            .WithWarmupCount(5)
            .WithIterationCount(20))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
        .HideColumns(Column.Error, Column.StdDev, Column.RatioSD, Column.Gen0, Column.Gen1, Column.Gen2, Column.AllocRatio)
        .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Millisecond))
        .WithOrderer(new DefaultOrderer(SummaryOrderPolicy.Declared, MethodOrderPolicy.Declared))
        .WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "measured"));
}
