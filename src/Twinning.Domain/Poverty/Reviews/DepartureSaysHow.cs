using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty.Transitions;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A household that went either moved out or ended.</summary>
internal sealed class DepartureSaysHow() : Rule<DepartureCase>(
    "DEPARTURE-KIND",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ rời đi là hộ chuyển đi hoặc hộ không còn.", "A household that went either moved out or ended."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(DepartureCase subject)
    {
        if (subject.Candidate.Change is not (PresenceChange.MovedOut or PresenceChange.Ended))
        {
            yield return Broken(
                $"Hộ {subject.Candidate.Number.Text()}: hãy ghi hộ chuyển đi hay không còn.",
                $"Household {subject.Candidate.Number.Text()}: say whether it moved out or ended.");
        }
    }
}
