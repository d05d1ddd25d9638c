using System.Collections.Generic;
using System.Linq;
using CsCheck;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.Domain.Tests.Poverty.Measures;

/// <summary>Households with random deprivations, some of them not known.</summary>
internal sealed record Row(ushort Deprived, ushort Known, ushort Members, ushort Group)
{
    public static Gen<Row> Any(int indicators, int groups) =>
        from deprived in Gen.Int[0, (1 << indicators) - 1]
        from unknown in Gen.Frequency((9, Gen.Const(0)), (1, Gen.Int[0, (1 << indicators) - 1]))
        from members in Gen.Frequency((9, Gen.Int[0, 12]), (1, Gen.Int[65_530, 65_535]))
        from number in Gen.Int[0, groups - 1]
        select new Row((ushort)deprived, (ushort)~unknown, (ushort)members, (ushort)number);
}

internal static class SomeProfile
{
    public static Gen<DeprivationProfile> Any(int indicators) => Row.Any(indicators, 1).Array[0, 40].Select(rows => Of(indicators, rows));

    public static DeprivationProfile Of(int indicators, IEnumerable<Row> rows)
    {
        var builder = new DeprivationProfileBuilder(indicators);
        foreach (var row in rows)
        {
            builder.Add(row.Deprived, row.Known, row.Members);
        }

        return builder.ToProfile();
    }

    /// <summary>Makes a profile of persons whose deprivations are written as 0 and 1, the first indicator first.</summary>
    public static DeprivationProfile OfMatrix(IEnumerable<IReadOnlyList<int>> rows)
    {
        var list = rows.ToList();
        return Of(list[0].Count, list.Select(row => new Row(Bits(row), ushort.MaxValue, 1, 0)));
    }

    public static ushort Bits(IEnumerable<int> row) => (ushort)row.Select((isDeprived, bit) => isDeprived << bit).Sum();

    public static DeprivationColumns Columns(IReadOnlyCollection<Row> rows) => new(
        rows.Select(row => row.Deprived).ToArray(),
        rows.Select(row => row.Known).ToArray(),
        rows.Select(row => row.Members).ToArray(),
        rows.Select(row => row.Group).ToArray());
}
