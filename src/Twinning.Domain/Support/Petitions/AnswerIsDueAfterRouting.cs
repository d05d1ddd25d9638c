using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>An answer is due on or after the day of the routing.</summary>
internal sealed class AnswerIsDueAfterRouting() : Rule<PetitionCase>(
    "PETITION-DUE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hạn trả lời không trước ngày chuyển.", "An answer is due on or after the day of the routing."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PetitionCase subject)
    {
        if (subject.Step.Route is { } route && route.DueDay < subject.Step.Day)
        {
            yield return Broken(
                $"{subject.Petition.Vietnamese()} chuyển ngày {subject.Step.Day.Vietnamese()} mà hạn trả lời là " +
                    $"{route.DueDay.Vietnamese()}; hãy sửa một trong hai ngày.",
                $"{subject.Petition.English()} is routed on {subject.Step.Day.English()} and due on {route.DueDay.English()}; " +
                    "correct one of the days.");
        }
    }
}
