using System;
using System.Collections.Generic;
using BenchmarkDotNet.Attributes;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.Benchmarks.Poverty.Measures;

/// <summary>The same answer about the same households in many ways, and two questions beside it.</summary>
public class MeasuresBenchmarks : IDisposable
{
    private readonly Households _households = new();
    private readonly DuckDbTable _duckDb;
    private readonly DuckDbTable _duckDbInTwoThreads;
    private readonly IReadOnlyList<ProfileGroup> _groups;

    public MeasuresBenchmarks()
    {
        _duckDb = new DuckDbTable(_households, 1);
        _duckDbInTwoThreads = new DuckDbTable(_households, 2);
        _groups = LibraryMeasures.Named(LibraryMeasures.CountColumns(_households));
    }

    [Benchmark(Description = "a loop that only reads the bytes")]
    public object ReadBytes() => ByteReading.Read(_households);

    [Benchmark(Baseline = true, Description = "a plain loop")]
    public object PlainLoop() => Measures.PlainLoop.Measure(_households);

    [Benchmark(Description = "the library, columns")]
    public object Columns() => LibraryMeasures.Measure(LibraryMeasures.CountColumns(_households));

    [Benchmark(Description = "the library, columns, two threads")]
    public object ColumnsInTwoThreads() => LibraryMeasures.Measure(LibraryMeasures.CountColumnsInTwoThreads(_households));

    [Benchmark(Description = "the library, objects")]
    public object Objects() => LibraryMeasures.Measure(LibraryMeasures.CountObjects(_households));

    [Benchmark(Description = "the library, 11 cut-offs from profiles")]
    public int ElevenCutoffs() => LibraryMeasures.MeasureAtElevenCutoffs(_groups);

    [Benchmark(Description = "DuckDB, by pattern first")]
    public object DuckDbFromPatterns() => _duckDb.Measure(Query.FromPatterns);

    [Benchmark(Description = "DuckDB, by pattern first, two threads")]
    public object DuckDbFromPatternsInTwoThreads() => _duckDbInTwoThreads.Measure(Query.FromPatterns);

    [Benchmark(Description = "DuckDB, from the households")]
    public object DuckDbFromHouseholds() => _duckDb.Measure(Query.FromHouseholds);

    [Benchmark(Description = "DuckDB, from the households, two threads")]
    public object DuckDbFromHouseholdsInTwoThreads() => _duckDbInTwoThreads.Measure(Query.FromHouseholds);

    /// <summary>Throws unless all ways give the same numbers and adding a household allocates nothing.</summary>
    public void MustAgree()
    {
        var plain = (Answer)PlainLoop();
        plain.MustBe((Answer)Columns(), nameof(Columns));
        plain.MustBe((Answer)ColumnsInTwoThreads(), nameof(ColumnsInTwoThreads));
        plain.MustBe((Answer)Objects(), nameof(Objects));
        plain.MustBe((Answer)DuckDbFromPatterns(), nameof(DuckDbFromPatterns));
        plain.MustBe((Answer)DuckDbFromPatternsInTwoThreads(), nameof(DuckDbFromPatternsInTwoThreads));
        plain.MustBe((Answer)DuckDbFromHouseholds(), nameof(DuckDbFromHouseholds));
        plain.MustBe((Answer)DuckDbFromHouseholdsInTwoThreads(), nameof(DuckDbFromHouseholdsInTwoThreads));
        if (LibraryMeasures.AllocatedByAddingObjects(_households) is var bytes and not 0)
        {
            throw new InvalidOperationException("Adding the households allocated bytes: " + bytes);
        }
    }

    public void Dispose()
    {
        _duckDb.Dispose();
        _duckDbInTwoThreads.Dispose();
        GC.SuppressFinalize(this);
    }
}
