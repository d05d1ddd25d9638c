using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Statistics;
using Twinning.GraphQL.Schema.Poverty;

namespace Twinning.GraphQL.Tests.Statistics.Attack;

/// <summary>What a return that prints percentages and leaves the households out tells all the same: every number is tried.</summary>
internal static class PrintedShares
{
    private const int Most = 2_000;

    public static IEnumerable<PublicAnswer> Told(PublicAnswer about, PovertyPoint point)
    {
        (Attack.Told Told, Figure Count, Figure Rate)[] parts = [(Attack.Told.Poor, point.Poor, point.PoorRate), (Attack.Told.NearPoor, point.NearPoor, point.NearPoorRate)];
        var printed = parts.Where(part => part.Rate is { Value: not null, Denominator: null }).ToList();
        var counted = printed.FindAll(part => part.Count.Value is not null);
        if (point.Households.Value is not null || counted.Count == 0)
        {
            return [];
        }

        var households = Enumerable.Range(1, Most).Where(all => counted.TrueForAll(part => Fits(part.Count.Numerator!.Value, all, part.Rate))).Take(2).ToList();
        return households is not [var only] || only > Most / 2 ? [] :
        [
            about with { Value = only },
            .. from part in printed
               let counts = Enumerable.Range(0, only + 1).Where(count => Fits(count, only, part.Rate)).Take(2).ToList()
               where counts.Count == 1
               select about with { Told = part.Told, Value = counts[0] },
        ];
    }

    private static bool Fits(long count, int all, Figure printed) =>
        count <= all && Math.Round(100m * count / all, 2, MidpointRounding.AwayFromZero) == printed.Value!.Value.Percent(2);
}
