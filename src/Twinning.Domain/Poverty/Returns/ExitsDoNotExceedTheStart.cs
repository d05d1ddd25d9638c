using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>No more households leave in a year than were on the list at its start or moved in on balance.</summary>
internal sealed class ExitsDoNotExceedTheStart() : Rule<ReturnCase>(
    "RETURN-EXIT-OVER-START",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số hộ thoát trong năm không lớn hơn số hộ đầu năm và số hộ tăng ròng do chuyển đến.",
        "No more households leave in a year than were on the list at its start or moved in on balance."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from list in subject.Lists
        where list.Flow.Exit > list.Flow.Start && list.Flow.Exit - list.Flow.Start > (list.Flow.NetChange ?? 0)
        select Broken(
            $"Có {list.Flow.Exit!.Value.Vietnamese()} {list.Vietnamese} thoát nhưng đầu năm chỉ có {list.Flow.Start!.Value.Vietnamese()}; hãy sửa một trong hai số, hoặc ghi số hộ chuyển đến vào biến động hành chính ròng.",
            $"{list.Flow.Exit.Value.English()} {list.English} households left, but only {list.Flow.Start.Value.English()} were there at the start; correct one of the two, or record the households that moved in as net change.");
}
