using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>The counts of those who took part are not negative.</summary>
internal sealed class ParticipantsAreCounted() : Rule<ActivityCase>(
    "ACTIVITY-PARTICIPANTS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Số người tham gia không âm.", "The counts of those who took part are not negative."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ActivityCase subject)
    {
        var counted = subject.Candidate.Participants;
        if (counted.Officers < 0 || counted.Villagers < 0)
        {
            yield return Broken(
                $"Hoạt động ghi {counted.Officers.Text()} cán bộ, {(counted.Villagers ?? 0).Text()} người dân; hãy ghi từ 0 trở lên.",
                $"The activity counts {counted.Officers.Text()} officers and {(counted.Villagers ?? 0).Text()} villagers; give 0 or more.");
        }
    }
}
