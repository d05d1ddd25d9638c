using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>A step of a petition is on or after the day of the step before, and not before it was received.</summary>
internal sealed class PetitionStepFollowsTheLast() : Rule<PetitionCase>(
    "PETITION-DAY",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Ngày của mỗi bước không trước bước liền trước và không trước ngày tiếp nhận.",
        "A step of a petition is on or after the day of the step before, and not before it was received."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PetitionCase subject)
    {
        var (petition, step) = (subject.Petition, subject.Step);
        var firstDay = petition.Steps.Select(earlier => earlier.Day).Append(petition.ReceivedOn).Max();
        if (step.Day < firstDay)
        {
            yield return Broken(
                $"{petition.Vietnamese()} ghi {step.State.Vietnamese()} ngày {step.Day.Vietnamese()}; " +
                    $"hãy ghi từ ngày {firstDay.Vietnamese()} trở đi.",
                $"{petition.English()} is given as {step.State.English()} on {step.Day.English()}; give {firstDay.English()} or later.");
        }
    }
}
