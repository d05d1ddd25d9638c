using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>Of walls, columns and roof, too many are of material that does not last.</summary>
internal sealed class HouseNotDurable(Indicator indicator, LegalSource source, int fromStructures) : IndicatorRule(
    indicator,
    source,
    new Message(
        $"trong ba kết cấu chính là tường, cột, mái có ít nhất {fromStructures.Text()} kết cấu làm bằng vật liệu không bền chắc",
        $"of walls, columns and roof at least {fromStructures.Text()} are of material that does not last"))
{
    public override bool? IsDeprived(HouseholdFindings findings)
    {
        var structures = StructuresOf(findings.Dwelling);
        return structures.Count(isDurable => isDurable == false) >= fromStructures ? true
            : structures.Count(isDurable => isDurable != true) >= fromStructures ? null
            : false;
    }

    protected override Message InputOf(HouseholdFindings findings)
    {
        var structures = StructuresOf(findings.Dwelling);
        var (weak, notKnown) = (structures.Count(one => one == false).Text(), structures.Count(one => one is null).Text());
        return new Message($"{weak} kết cấu không bền chắc, chưa biết {notKnown}", $"{weak} not durable, {notKnown} not known");
    }

    private static bool?[] StructuresOf(DwellingFindings dwelling) => [dwelling.WallsAreDurable, dwelling.ColumnsAreDurable, dwelling.RoofIsDurable];
}
