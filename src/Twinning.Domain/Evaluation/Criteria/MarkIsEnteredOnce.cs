using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Each criterion is marked once.</summary>
internal sealed class MarkIsEnteredOnce() : Rule<MarkCase>(
    "MARK-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi tiêu chí được chấm một lần.", "Each criterion is marked once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MarkCase subject) =>
        from mark in subject.Marks
        group mark by mark.Criterion into same
        where same.Count() > 1
        select Broken(
            $"Tiêu chí \"{same.Key}\" được chấm {same.Count().Text()} lần; hãy giữ một điểm.",
            $"The criterion '{same.Key}' is marked {same.Count().Text()} times; keep one mark.");
}
