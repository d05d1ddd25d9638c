using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Each code stands for one group or one criterion.</summary>
internal sealed class CodesAreGivenOnce() : Rule<CriteriaSet>(
    "CRITERIA-CODE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi mã chỉ một nhóm hoặc một tiêu chí.", "Each code stands for one group or one criterion."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CriteriaSet subject) =>
        from code in subject.Groups.SelectMany(top => top.AllGroups).Select(inner => inner.Code)
            .Concat(subject.Criteria.Select(criterion => criterion.Code))
        group code by code into same
        where same.Count() > 1 || string.IsNullOrWhiteSpace(same.Key)
        select Broken(
            $"Mã \"{same.Key}\" được ghi {same.Count().Text()} lần; hãy ghi mỗi mã một lần, không để trống.",
            $"The code '{same.Key}' is given {same.Count().Text()} times; give each code once and leave none empty.");
}
