using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>What a household of a small world can be: a status, and a pattern of deprivations or none that is known whole.</summary>
/// <remarks>Under the standard of 2022 who is poor is deprived in three indicators or more, and who is near-poor in fewer: everybody knows that.</remarks>
internal sealed record Cell(PovertyStatus Status, int? Pattern)
{
    /// <summary>Gets the first indicators, the only ones in which anybody here is deprived.</summary>
    public static int Indicators => 4;

    public static int Cutoff => PovertyStandards.Vn2022.DeprivationCutoff.Value;

    public static IReadOnlyList<Cell> All { get; } =
    [
        .. from status in new[] { PovertyStatus.Poor, PovertyStatus.NearPoor, PovertyStatus.AboveAverage }
           from pattern in Enumerable.Range(0, 1 << Indicators).Select(pattern => (int?)pattern).Append(null)
           let reached = pattern is { } known && int.PopCount(known) >= Cutoff
           where pattern is null || status == PovertyStatus.AboveAverage || reached == (status == PovertyStatus.Poor)
           select new Cell(status, pattern),
    ];

    private static readonly Dictionary<Cell, int> Places = All.Index().ToDictionary(cell => cell.Item, cell => cell.Index);

    public bool IsPoor => Status == PovertyStatus.Poor;

    public bool IsNearPoor => Status == PovertyStatus.NearPoor;

    public bool IsKnown => Pattern is not null;

    /// <summary>Gets a value indicating whether the deprivations reach the cut-off of the multidimensional measures.</summary>
    public bool IsMultidimensional => Pattern is { } known && int.PopCount(known) >= Cutoff;

    public bool Lacks(int indicator) => Pattern is { } known && (known >> indicator & 1) == 1;

    public static int PlaceOf(HouseholdReviewRow row) => Places[new Cell(
        row.Status, row.Known == (1 << PovertyStandards.Vn2022.Indicators!.Count) - 1 ? row.Deprived : null)];
}
