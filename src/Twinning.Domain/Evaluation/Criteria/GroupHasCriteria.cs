using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Each group has at least one criterion.</summary>
internal sealed class GroupHasCriteria() : Rule<CriteriaSet>(
    "CRITERIA-GROUP",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi nhóm có ít nhất một tiêu chí.", "Each group has at least one criterion."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from top in subject.Groups
        from inner in top.AllGroups
        where !inner.AllCriteria.Any()
        select Broken(
            $"Nhóm \"{inner.Code}\" chưa có tiêu chí; hãy ghi ít nhất một hoặc bỏ nhóm.",
            $"The group '{inner.Code}' has no criterion; give one or leave the group out.");
}
