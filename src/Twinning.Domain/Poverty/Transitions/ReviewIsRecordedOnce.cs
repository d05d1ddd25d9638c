using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A household has one finding a year under one standard; in the year of a change it may have one under each.</summary>
internal sealed class ReviewIsRecordedOnce() : Rule<HouseholdHistory>(
    "HISTORY-REVIEW-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Mỗi năm một hộ chỉ có một kết quả rà soát theo mỗi chuẩn.", "A household has one finding a year under one standard."))
{
    public override IEnumerable<Violation> Judge(HouseholdHistory subject) =>
        from same in subject.Rounds.GroupBy(round => (round.Standard, round.Year))
        where same.Count() > 1
        select Broken(
            $"Hộ {subject.Id.Value.Text()} có {same.Count().Text()} kết quả rà soát năm {same.Key.Year.Text()} theo chuẩn {same.Key.Standard}; " +
                "hãy chỉ giữ kết quả đúng.",
            $"Household {subject.Id.Value.Text()} has {same.Count().Text()} findings for {same.Key.Year.Text()} under {same.Key.Standard}; " +
                "keep the right one only.");
}
