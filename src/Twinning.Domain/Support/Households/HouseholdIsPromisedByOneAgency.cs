using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Households;

/// <summary>A household is promised help under one assignment at a time.</summary>
/// <remarks>A warning: two agencies may help one family together, but neither should take it for its own alone.</remarks>
internal sealed class HouseholdIsPromisedByOneAgency() : Rule<CommitmentCase>(
    "COMMITMENT-SHARED",
    Severity.Warning,
    LegalSources.OurConvention,
    new Message("Mỗi hộ mỗi lúc do một phân công nhận giúp.", "A household is promised help under one assignment at a time."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(CommitmentCase subject) =>
        from shared in subject.Overlapping
        where shared.Other.Assignment != subject.Candidate.Assignment
        select Broken(
            $"Hộ {shared.Household.Text()} cũng được phân công {shared.Other.Assignment.Value.Text()} nhận giúp " +
                $"{shared.Days.Vietnamese()}; hãy phối hợp.",
            $"Household {shared.Household.Text()} is also promised help under assignment {shared.Other.Assignment.Value.Text()} " +
                $"{shared.Days.English()}; act together.");
}
