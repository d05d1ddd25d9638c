using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Households;

/// <summary>An assignment promises help to a household once at a time.</summary>
internal sealed class HouseholdIsPromisedOnce() : Rule<CommitmentCase>(
    "COMMITMENT-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Trong một phân công, mỗi hộ mỗi lúc chỉ được nhận giúp một lần.", "An assignment promises help to a household once at a time."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CommitmentCase subject) =>
        from twice in subject.Overlapping
        where twice.Other.Assignment == subject.Candidate.Assignment
        select Broken(
            $"Hộ {twice.Household.Text()} đã được nhận giúp trong phân công này {twice.Days.Vietnamese()}; hãy bỏ hộ đó hoặc sửa ngày.",
            $"Household {twice.Household.Text()} is promised help under this assignment {twice.Days.English()}; " +
                "leave it out or correct the days.");
}
