using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Households;

/// <summary>A promise to households lies within the days of its assignment.</summary>
internal sealed class CommitmentIsWithinItsAssignment() : Rule<CommitmentCase>(
    "COMMITMENT-DAYS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Thời gian nhận giúp hộ nằm trong thời gian phân công.", "A promise to households lies within the days of its assignment."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CommitmentCase subject)
    {
        var (id, days) = (subject.Candidate.Assignment.Value.Text(), subject.Candidate.Days);
        if (subject.Register.Find(subject.Candidate.Assignment) is not { } record)
        {
            yield return Broken(
                $"Không có phân công {id} để nhận giúp hộ; hãy ghi đúng phân công.",
                $"There is no assignment {id} for this promise; name the right one.");
        }
        else if (!record.Days.Contains(days))
        {
            yield return Broken(
                $"Nhận giúp hộ {days.Vietnamese()} vượt ra ngoài phân công {id}, có hiệu lực {record.Days.Vietnamese()}; hãy sửa ngày.",
                $"The promise runs {days.English()}, outside assignment {id}, which runs {record.Days.English()}; correct the days.");
        }
    }
}
