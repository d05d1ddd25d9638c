using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>A standard has a name that no other standard bears.</summary>
internal sealed class StandardHasANameOfItsOwn() : Rule<StandardCase>(
    "STANDARD-ID-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi chuẩn nghèo có tên riêng.",
        "A standard has a name of its own."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        if (PovertyStandards.All.Concat(subject.Earlier).Any(other => other.Id == subject.Candidate.Id))
        {
            yield return Broken(
                $"Đã có chuẩn tên {subject.Candidate.Id}; hãy đặt tên khác.",
                $"There is a standard named {subject.Candidate.Id}; give this one another name.");
        }
    }
}
