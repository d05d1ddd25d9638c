using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A standard that a place adds says which place.</summary>
internal sealed class StandardNamesItsPlace() : Rule<StandardCase>(
    "STANDARD-NO-PLACE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Chuẩn của địa phương ghi rõ địa bàn áp dụng.",
        "A standard that is not national names its place."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        if (subject.Candidate.Jurisdiction is null)
        {
            yield return Broken(
                $"Chuẩn {subject.Candidate.Id} không ghi địa bàn áp dụng; hãy ghi rõ.",
                $"{subject.Candidate.Id} names no place; name the area whose households it classifies.");
        }
    }
}
