using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Petitions;

/// <summary>A petition moves along its states: nothing follows on withdrawn, and after an answer it can only be routed again.</summary>
internal sealed class PetitionMovesAlongItsStates() : Rule<PetitionCase>(
    "PETITION-STATE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Ý kiến chỉ chuyển sang tình trạng được phép; đã rút thì không chuyển nữa, đã trả lời thì chỉ có thể chuyển giải quyết lại.",
        "A petition moves along its states: nothing follows on withdrawn, and after an answer it can only be routed again."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(PetitionCase subject)
    {
        var (from, into) = (subject.Petition.State, subject.Step.State);
        var next = PetitionStates.After(from);
        if (!next.Contains(into))
        {
            yield return Broken(
                $"{subject.Petition.Vietnamese()} {from.Vietnamese()}, không chuyển sang {into.Vietnamese()}; " +
                    (next.Count == 0
                        ? "nếu ghi nhầm, hãy đính chính."
                        : $"có thể chuyển sang {string.Join(", ", next.Select(state => state.Vietnamese()))}."),
                $"{subject.Petition.English()} is {from.English()} and cannot become {into.English()}; " +
                    (next.Count == 0
                        ? "if that is a mistake, correct it."
                        : $"it can become {string.Join(", ", next.Select(state => state.English()))}."));
        }
    }
}
