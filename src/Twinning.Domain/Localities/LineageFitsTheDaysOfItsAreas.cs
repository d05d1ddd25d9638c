using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>Lineage and the days of areas tell one story: the old exists the day before, the new on the day.</summary>
/// <remarks>Else the way between two maps is lost without anybody being told.</remarks>
internal sealed class LineageFitsTheDaysOfItsAreas() : Rule<AreaTree>(
    "AREA-LINEAGE-DAYS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Biến động địa giới phải khớp với ngày tồn tại của các đơn vị.",
        "Lineage fits the days of its areas."))
{
    public override IEnumerable<Violation> Judge(AreaTree subject)
    {
        foreach (var step in subject.Lineage)
        {
            var before = step.Day.AddDays(-1);
            var from = subject.Called(step.From);
            var into = subject.Called(step.Into);

            if (step.From == step.Into != (step.Kind == LineageKind.Renamed))
            {
                yield return Broken(
                    $"Biến động ngày {step.Day.Vietnamese()}: đổi tên là của cùng một đơn vị, " +
                        $"sáp nhập và chia tách là giữa hai đơn vị khác nhau, nhưng đã ghi {from} và {into}.",
                    $"On {step.Day.English()}: a renaming concerns one area, a merger or split two different ones, " +
                        $"but {from} and {into} are given.");
            }

            if (subject.Find(step.From) is not { } old || !old.Days.Contains(before))
            {
                yield return Broken(
                    $"{from} không tồn tại vào ngày {before.Vietnamese()}, liền trước biến động ngày {step.Day.Vietnamese()}; " +
                        "hãy ghi lại ngày biến động hoặc ngày tồn tại.",
                    $"{from} does not exist on {before.English()}, the day before the change of {step.Day.English()}; " +
                        "correct the day of the change or the days of the area.");
            }
            else if (step.Kind == LineageKind.MergedInto && old.Days.Until != before)
            {
                yield return Broken(
                    $"{from} nhập vào {into} từ {step.Day.Vietnamese()} nhưng vẫn tồn tại sau đó; " +
                        $"hãy cho kết thúc vào {before.Vietnamese()}, hoặc ghi là chia tách.",
                    $"{from} merged into {into} on {step.Day.English()} but goes on existing; end it on {before.English()}, " +
                        "or record a split.");
            }

            if (subject.Find(step.Into) is not { } young || !young.Days.Contains(step.Day))
            {
                yield return Broken(
                    $"{into} không tồn tại vào ngày biến động {step.Day.Vietnamese()}; hãy ghi lại ngày biến động hoặc ngày tồn tại.",
                    $"{into} does not exist on {step.Day.English()}, the day of the change; " +
                        "correct the day of the change or the days of the area.");
            }
        }
    }
}
