using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Rounds;

/// <summary>An agency that is evaluated exists on the last day for the decision; one that ended is evaluated through its successor.</summary>
internal sealed class AgencyExistsWhenDecided() : Rule<RoundCase>(
    "ROUND-ENDED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Cơ quan được đánh giá còn tồn tại đến hạn quyết định.",
        "An agency that is evaluated exists on the last day for the decision."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(RoundCase subject)
    {
        var (directory, day) = (subject.Directory, subject.Round.DecideBy);
        foreach (var agency in subject.Round.Agencies.Where(agency => directory.Find(agency)?.Days.Contains(day) != true))
        {
            var name = directory.Name(agency, day);
            var successors = directory.SuccessionsOf(agency).Where(step => step.Day <= day).Select(step => directory.Name(step.Successor, day)).ToArray();
            yield return Broken(
                $"{name.Vietnamese} không còn vào ngày {day.Vietnamese()}; hãy ghi "
                    + (successors.Length == 0 ? "cơ quan khác." : string.Join(", ", successors.Select(one => one.Vietnamese)) + " đã tiếp nhận nhiệm vụ."),
                $"{name.English} does not exist on {day.English()}; name "
                    + (successors.Length == 0 ? "another agency." : string.Join(", ", successors.Select(one => one.English)) + ", which took over its duties."));
        }
    }
}
