using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>A gift is reported by one agency.</summary>
internal sealed class GiftIsReportedOnce() : Rule<ActivityCase>(
    "ACTIVITY-SAME-EVENT",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Mỗi khoản hỗ trợ do một cơ quan báo cáo.", "A gift is reported by one agency."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ActivityCase subject) =>
        from found in SameEvents.Find(subject.Others.Append(subject.Candidate), subject.Register.Assignments)
        where found.Activities.Contains(subject.Candidate.Id)
        select Broken(
            $"{found.Name.Vietnamese}; nếu là một sự kiện, mỗi cơ quan ghi phần của mình với cùng mã sự kiện; " +
                "nếu là hai, hãy ghi hai mã khác nhau.",
            $"{found.Name.English}; if it is one event, let each agency give its own share under one event key; " +
                "if two, give them different keys.");
}
