using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>The kinds of households whose number the attacker is after.</summary>
internal static class Kinds
{
    public static IReadOnlyList<(string Name, Func<Cell, bool> Counts)> All { get; } =
    [
        ("households", _ => true),
        ("poor", cell => cell.IsPoor),
        ("near-poor", cell => cell.IsNearPoor),
        ("not poor", cell => !cell.IsPoor),
        ("not near-poor", cell => !cell.IsNearPoor),
        ("poor or near-poor", cell => cell.IsPoor || cell.IsNearPoor),
        ("neither poor nor near-poor", cell => !cell.IsPoor && !cell.IsNearPoor),
        ("known", cell => cell.IsKnown),
        ("not known", cell => !cell.IsKnown),
        ("known poor", cell => cell.IsKnown && cell.IsPoor),
        ("not known poor", cell => !cell.IsKnown && cell.IsPoor),
        ("known not poor", cell => cell.IsKnown && !cell.IsPoor),
        ("not known not poor", cell => !cell.IsKnown && !cell.IsPoor),
        ("deprived enough", cell => cell.IsMultidimensional),
        ("not deprived enough", cell => cell.IsKnown && !cell.IsMultidimensional),
        ("deprived enough, not poor", cell => cell.IsMultidimensional && !cell.IsPoor),
        .. Enumerable.Range(0, Cell.Indicators).SelectMany(Of),
    ];

    private static IEnumerable<(string Name, Func<Cell, bool> Counts)> Of(int indicator) => new (string, Func<Cell, bool>)[]
    {
        ("deprived", cell => cell.Lacks(indicator)),
        ("not deprived", cell => cell.IsKnown && !cell.Lacks(indicator)),
        ("poor deprived", cell => cell.IsPoor && cell.Lacks(indicator)),
        ("poor not deprived", cell => cell.IsKnown && cell.IsPoor && !cell.Lacks(indicator)),
        ("deprived not poor", cell => !cell.IsPoor && cell.Lacks(indicator)),
        ("neither deprived nor poor", cell => cell.IsKnown && !cell.IsPoor && !cell.Lacks(indicator)),
        ("deprived enough and deprived", cell => cell.IsMultidimensional && cell.Lacks(indicator)),
        ("deprived enough, not deprived", cell => cell.IsMultidimensional && !cell.Lacks(indicator)),
        ("deprived, not enough", cell => !cell.IsMultidimensional && cell.Lacks(indicator)),
        ("neither deprived nor enough", cell => cell.IsKnown && !cell.IsMultidimensional && !cell.Lacks(indicator)),
        ("deprived enough and deprived, not poor", cell => cell.IsMultidimensional && !cell.IsPoor && cell.Lacks(indicator)),
        ("deprived enough, neither deprived nor poor", cell => cell.IsMultidimensional && !cell.IsPoor && !cell.Lacks(indicator)),
    }.Select(kind => ($"{kind.Item1} {indicator}", kind.Item2));
}
