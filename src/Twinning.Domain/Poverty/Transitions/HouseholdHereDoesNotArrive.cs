using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A household that lives at a place does not come there again before it has gone.</summary>
internal sealed class HouseholdHereDoesNotArrive() : Rule<HouseholdHistory>(
    "HISTORY-ARRIVES-WHILE-HERE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Hộ đang cư trú thì không thể chuyển đến hoặc tách ra lần nữa.", "A household that lives at a place does not come there again."))
{
    public override IEnumerable<Violation> Judge(HouseholdHistory subject) =>
        from arrival in subject.Events.Where(change => change.IsArrival)
        let gone = subject.Events.Where(change => !change.IsArrival && change.Year < arrival.Year).Max(change => (int?)change.Year)
        let earlier = subject.Rounds.Select(round => round.Year)
            .Concat(subject.Events.Where(change => change.IsArrival).Select(change => change.Year))
            .Where(year => year < arrival.Year && (gone is null || year > gone))
            .Max(year => (int?)year)
        where earlier is not null
        select Broken(
            $"Hộ {subject.Id.Value.Text()} được ghi là đến năm {arrival.Year.Text()} nhưng đã có mặt năm {earlier.Value.Text()}; " +
                "hãy ghi năm hộ chuyển đi, hoặc bỏ lần đến này.",
            $"Household {subject.Id.Value.Text()} is recorded as coming in {arrival.Year.Text()}, but was there in {earlier.Value.Text()}; " +
                "record when it went, or drop this coming.");
}
