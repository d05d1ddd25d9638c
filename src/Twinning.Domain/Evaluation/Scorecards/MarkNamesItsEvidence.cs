using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>Each mark names its evidence.</summary>
internal sealed class MarkNamesItsEvidence() : Rule<ScorecardCase>(
    "SCORECARD-EVIDENCE",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Mỗi điểm chấm nêu minh chứng.", "Each mark names its evidence."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ScorecardCase subject) =>
        from mark in subject.Step.Marks
        where string.IsNullOrWhiteSpace(mark.Evidence)
        select Broken(
            $"Tiêu chí \"{mark.Criterion}\" được chấm {mark.Mark.Vietnamese()} mà chưa nêu minh chứng; hãy ghi.",
            $"The criterion '{mark.Criterion}' is marked {mark.Mark.English()} without evidence; name it.");
}
