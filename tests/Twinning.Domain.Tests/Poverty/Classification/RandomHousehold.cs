using System.Linq;
using CsCheck;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;

namespace Twinning.Domain.Tests.Poverty.Classification;

/// <summary>Households made by chance, most with incomes on the lines of a standard or next to them.</summary>
internal static class RandomHousehold
{
    public static Gen<PovertyStandard> Standard { get; } = Gen.OneOf((PovertyStandard[])[.. PovertyStandards.All, SomeStandard.Local.Raised(123_456)]);

    public static Gen<SettlementType> Settlement { get; } = Gen.Enum<SettlementType>();

    public static Gen<long> Income { get; } = Gen.Frequency(
        (3, from line in Gen.OneOf((long[])[.. PovertyStandards.All.SelectMany(LinesOf)]) from step in Gen.Long[-2, 2] select line + step),
        (1, Gen.Long[-1_000_000, 4_000_000]));

    public static Gen<long?> AnyIncome { get; } = Gen.Frequency((4, Income.Select(income => (long?)income)), (1, Gen.Const((long?)null)));

    public static Gen<Household> Any { get; } =
        from standard in Standard
        from settlement in Settlement
        from income in AnyIncome
        from deprived in Gen.UShort
        from alsoDeprived in Gen.UShort
        from known in Gen.Frequency((2, Gen.Const(ushort.MaxValue)), (1, Gen.UShort), (1, Gen.Select(Gen.UShort, Gen.UShort, (a, b) => (ushort)(a | b))))
        let all = (ushort)((1 << standard.IndicatorLimit) - 1)
        select new Household(standard, settlement, income, Deprivations.Of((ushort)(deprived & alsoDeprived & known & all), (ushort)(known & all)));

    private static long[] LinesOf(PovertyStandard standard) =>
    [
        .. new[] { standard.Rural, standard.Urban }
            .SelectMany(lines => new[] { lines.IncomeAlone, lines.WithDeprivations, lines.Average })
            .Where(line => line is not null)
            .Select(line => line!.Value.Amount),
    ];
}

/// <summary>A household as far as its classification goes.</summary>
internal sealed record Household(PovertyStandard Standard, SettlementType Settlement, long? Income, Deprivations Deprivations)
{
    public Dong? Dong => Income is { } income ? new Dong(income) : null;
}
