using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;

namespace Twinning.Domain.Tests.Statistics;

/// <summary>A lattice whose households are known to the test: of each village, how many there are of each of four kinds.</summary>
/// <remarks>
/// The kinds are the fields of a cross-table: minority and poor, minority and not, majority and poor, majority and not. A mask of four
/// bits says which kinds a count takes in.
/// </remarks>
internal sealed record TestLattice(
    IReadOnlyList<long[]> Households, IReadOnlyList<LatticeCell> Cells, IReadOnlyList<string> Published)
{
    public const int Kinds = 4;

    public static readonly IReadOnlyDictionary<string, int> Masks = new Dictionary<string, int>
    {
        ["all"] = 0b1111,
        ["minority"] = 0b0011,
        ["poor"] = 0b0101,
        ["minority poor"] = 0b0001,
        ["minority not poor"] = 0b0010,
        ["majority"] = 0b1100,
        ["not poor"] = 0b1010,
        ["majority poor"] = 0b0100,
        ["majority not poor"] = 0b1000,
    };

    private static readonly Complement[] AllComplements =
    [
        new("majority", "all", ["minority"]),
        new("not poor", "all", ["poor"]),
        new("minority not poor", "minority", ["minority poor"]),
        new("majority poor", "poor", ["minority poor"]),
        new("majority not poor", "majority", ["majority poor"]),
    ];

    public IReadOnlyList<Complement> Complements =>
    [
        .. AllComplements.Where(complement =>
            Published.Count == 4 || (Published.Contains(complement.Whole) && complement.Parts.All(Published.Contains))),
    ];

    /// <summary>Gets the counts and complements that are guarded.</summary>
    public IEnumerable<string> Guarded => Published.Concat(Complements.Select(complement => complement.Name));

    public long Count(IEnumerable<long> villages, int mask) =>
        villages.Sum(village =>
            Enumerable.Range(0, Kinds).Where(kind => (mask >> kind & 1) == 1).Sum(kind => Households[(int)village][kind]));

    /// <summary>Gets the keys of the cells that are withheld.</summary>
    public IReadOnlySet<long> Withheld { get; init; } = new HashSet<long>();

    public IReadOnlyDictionary<long, Disclosure> Protect(int threshold, IReadOnlySet<long>? known = null) =>
        PublicLattice.Protect(Cells, new SuppressionPolicy(threshold), known, Complements, Withheld);

    /// <summary>Makes a cell that says the true counts, without those of which <paramref name="isRecorded"/> says no.</summary>
    public static LatticeCell Cell(
        long key, IReadOnlyList<long> villages, IReadOnlyList<long[]> households, IEnumerable<string> published, Func<string, bool> isRecorded)
    {
        var truth = new TestLattice(households, [], []);
        return new(key, villages, [.. published.Where(isRecorded).Select(name => new CountGroup(name, [truth.Count(villages, Masks[name])]))]);
    }
}
