using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>No more households leave in a year than were on the list at its start.</summary>
internal sealed class ExitsDoNotExceedTheStart() : Rule<ReturnCase>(
    "RETURN-EXIT-OVER-START",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số hộ thoát trong năm không lớn hơn số hộ đầu năm.",
        "No more households leave in a year than were on the list at its start."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from list in subject.Lists
        where list.Flow.Exit > list.Flow.Start
        select Broken(
            $"Có {list.Flow.Exit!.Value.Vietnamese()} {list.Vietnamese} thoát nhưng đầu năm chỉ có {list.Flow.Start!.Value.Vietnamese()}; hãy sửa một trong hai số.",
            $"{list.Flow.Exit.Value.English()} {list.English} households left, but only {list.Flow.Start.Value.English()} were there at the start; correct one of the two.");
}
