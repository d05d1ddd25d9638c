using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>Each version of a set is adopted once; what was scored under it must stay readable.</summary>
internal sealed class VersionIsAdoptedOnce() : Rule<AdoptionCase>(
    "ADOPTION-VERSION",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi phiên bản của bộ tiêu chí chỉ ban hành một lần.", "Each version of a set is adopted once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(AdoptionCase subject)
    {
        var set = subject.Set;
        var versions = subject.Adopted.Where(other => other.Name == set.Name).Select(other => other.Version).ToArray();
        var next = versions.DefaultIfEmpty(0).Max() + 1;
        if (set.Version < 1 || versions.Contains(set.Version))
        {
            yield return Broken(
                $"Bộ \"{set.Name}\" không nhận phiên bản {set.Version.Text()}; hãy ghi phiên bản {next.Text()}.",
                $"The set '{set.Name}' cannot take the version {set.Version.Text()}; give version {next.Text()}.");
        }
    }
}
