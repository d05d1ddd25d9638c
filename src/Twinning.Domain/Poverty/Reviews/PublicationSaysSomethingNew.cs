using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>A publication says something new.</summary>
internal sealed class PublicationSaysSomethingNew() : Rule<ReviewPublication>(
    "PUBLICATION-UNCHANGED",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi lần công bố phải có thay đổi so với lần trước.", "A publication says something new."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewPublication subject)
    {
        if (!subject.HasChanged)
        {
            yield return Broken(
                $"Không có gì thay đổi kể từ lần công bố trước.",
                $"Nothing has changed since the last publication.");
        }
    }
}
