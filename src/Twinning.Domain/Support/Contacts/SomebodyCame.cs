using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Contacts;

/// <summary>At least one person of the agency came.</summary>
internal sealed class SomebodyCame() : Rule<VisitCase>(
    "VISIT-OFFICERS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Chuyến thăm có ít nhất một cán bộ của cơ quan.", "At least one person of the agency came."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(VisitCase subject)
    {
        if (subject.Candidate.Officers < 1)
        {
            yield return Broken(
                $"Chuyến thăm ngày {subject.Candidate.Day.Vietnamese()} ghi {subject.Candidate.Officers.Text()} cán bộ; hãy ghi ít nhất 1.",
                $"The visit of {subject.Candidate.Day.English()} counts {subject.Candidate.Officers.Text()} officers; give at least 1.");
        }
    }
}
