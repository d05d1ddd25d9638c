using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A mark is entered for a criterion of the set that takes one.</summary>
internal sealed class MarkHasACriterion() : Rule<MarkCase>(
    "MARK-CRITERION",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Điểm chấm chỉ ghi cho tiêu chí chấm trực tiếp hoặc điểm thưởng của bộ.",
        "A mark is entered for a criterion of the set that takes one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MarkCase subject) =>
        from mark in subject.Marks
        where subject.Of(mark) is null
        let known = string.Join(", ", subject.Set.Criteria.Where(criterion => criterion.IsEntered).Select(criterion => criterion.Code))
        select Broken(
            $"Không chấm điểm trực tiếp cho \"{mark.Criterion}\"; hãy chấm cho: {known}.",
            $"No mark can be entered for '{mark.Criterion}'; enter marks for {known}.");
}
