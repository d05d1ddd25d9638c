using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>A mark lies from 0 to the maximum of its criterion.</summary>
internal sealed class MarkIsWithinTheMaximum() : Rule<MarkCase>(
    "MARK-RANGE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Điểm chấm từ 0 đến điểm tối đa của tiêu chí.", "A mark lies from 0 to the maximum of its criterion."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(MarkCase subject) =>
        from mark in subject.Marks
        let criterion = subject.Of(mark)
        where criterion is not null && (mark.Mark < Fraction.Zero || mark.Mark > criterion.Maximum)
        select Broken(
            $"Tiêu chí \"{criterion.Code}\" được chấm {mark.Mark.Vietnamese()}; hãy ghi từ 0 đến {criterion.Maximum.Vietnamese()}.",
            $"The criterion '{criterion.Code}' is marked {mark.Mark.English()}; give 0 to {criterion.Maximum.English()}.");
}
