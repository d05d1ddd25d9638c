using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>An answered petition has an outcome, and only an answered one.</summary>
internal sealed class AnsweredPetitionHasAnOutcome() : Rule<PetitionCase>(
    "PETITION-OUTCOME",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ý kiến đã trả lời phải có kết quả; bước khác thì không.", "An answered petition has an outcome, and only an answered one."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PetitionCase subject)
    {
        var isAnswered = subject.Step.State == PetitionState.Answered;
        if (isAnswered != (subject.Step.Outcome is not null))
        {
            yield return isAnswered
                ? Broken(
                    $"{subject.Petition.Vietnamese()} đã trả lời mà chưa ghi kết quả; hãy ghi kết quả.",
                    $"{subject.Petition.English()} is answered without an outcome; give one.")
                : Broken(
                    $"{subject.Petition.Vietnamese()} {subject.Step.State.Vietnamese()} mà lại có kết quả; hãy bỏ kết quả.",
                    $"{subject.Petition.English()} is {subject.Step.State.English()} and yet has an outcome; leave it out.");
        }
    }
}
