using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>A petition that is routed names the body and the due day, and only then.</summary>
internal sealed class RoutedPetitionHasABody() : Rule<PetitionCase>(
    "PETITION-ROUTE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Ý kiến được chuyển phải nêu cơ quan giải quyết và hạn trả lời; bước khác thì không.",
        "A petition that is routed names the body and the due day, and only then."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PetitionCase subject)
    {
        var isRouted = subject.Step.State == PetitionState.Routed;
        if (isRouted != (subject.Step.Route is not null))
        {
            yield return isRouted
                ? Broken(
                    $"{subject.Petition.Vietnamese()} được chuyển mà chưa nêu cơ quan và hạn trả lời; hãy ghi cả hai.",
                    $"{subject.Petition.English()} is routed without a body and a due day; give both.")
                : Broken(
                    $"{subject.Petition.Vietnamese()} {subject.Step.State.Vietnamese()} mà lại ghi nơi chuyển; hãy bỏ nơi chuyển.",
                    $"{subject.Petition.English()} is {subject.Step.State.English()} and yet names where it is routed; leave that out.");
        }
    }
}
