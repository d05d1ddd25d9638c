using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A household that has gone is not reviewed until it has come again.</summary>
internal sealed class GoneHouseholdIsNotReviewed() : Rule<HouseholdHistory>(
    "HISTORY-REVIEWED-AFTER-GOING",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ đã chuyển đi hoặc không còn thì không được rà soát.", "A household that has gone is not reviewed."))
{
    public override IEnumerable<Violation> Judge(HouseholdHistory subject) =>
        from round in subject.Rounds
        let last = subject.Events.LastOrDefault(change => change.Year <= round.Year)
        where last is { IsArrival: false }
        select Broken(
            $"Hộ {subject.Id.Value.Text()} đã đi năm {last.Year.Text()} nhưng có kết quả rà soát năm {round.Year.Text()}; " +
                "hãy sửa một trong hai, hoặc ghi năm hộ trở lại.",
            $"Household {subject.Id.Value.Text()} went in {last.Year.Text()}, but has a finding for {round.Year.Text()}; " +
                "correct one of the two, or record when it came back.");
}
