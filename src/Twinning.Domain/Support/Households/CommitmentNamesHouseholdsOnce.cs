using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Households;

/// <summary>A promise names at least one household, each once.</summary>
internal sealed class CommitmentNamesHouseholdsOnce() : Rule<CommitmentCase>(
    "COMMITMENT-HOUSEHOLDS",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Ghi ít nhất một hộ được nhận giúp, mỗi hộ một lần.", "A promise names at least one household, each once."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CommitmentCase subject)
    {
        var (named, different) = (subject.Candidate.Households.Count, subject.Candidate.Households.Distinct().Count());
        if (named == 0 || different < named)
        {
            yield return Broken(
                $"Đã ghi {named.Text()} hộ, {different.Text()} hộ khác nhau; hãy ghi ít nhất một hộ, mỗi hộ một lần.",
                $"The promise names {named.Text()} households, {different.Text()} of them different; name at least one, each once.");
        }
    }
}
