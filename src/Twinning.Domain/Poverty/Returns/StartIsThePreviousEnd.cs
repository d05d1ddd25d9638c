using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>A yearly return starts with the households with which the year before ended, under the same standard.</summary>
/// <remarks>
/// The first year of a standard starts with its baseline review. Lists grow between reviews, so this only warns. It looks at the year
/// before and at the year after, so that a late return is held against both.
/// </remarks>
internal sealed class StartIsThePreviousEnd() : Rule<ReturnCase>(
    "RETURN-START-NOT-PREVIOUS-END",
    Severity.Warning,
    LegalSources.Circular07Of2021.At("biểu mẫu tổng hợp kết quả rà soát"),
    new Message(
        "Số hộ đầu năm bằng số hộ cuối năm trước theo cùng chuẩn.",
        "A year starts with the households with which the year before ended, under the same standard."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject)
    {
        var key = subject.Candidate.Key;
        return Pair(subject, subject.Series.Where(other => other.Key == key with { Year = key.Year - 1 }), earlier: true)
            .Concat(Pair(subject, subject.Series.Where(other => other.Key == key with { Year = key.Year + 1 }), earlier: false));
    }

    private IEnumerable<Violation> Pair(ReturnCase subject, IEnumerable<PovertyReturn> others, bool earlier) =>
        others.SelectMany(other => earlier ? Compare(other, subject.Candidate) : Compare(subject.Candidate, other));

    private IEnumerable<Violation> Compare(PovertyReturn before, PovertyReturn after) =>
        from lists in ReturnCase.ListsOf(before).Zip(ReturnCase.ListsOf(after))
        where after.Kind == ReturnKind.Annual && lists.First.Flow.End != lists.Second.Flow.Start
            && lists.First.Flow.End is not null && lists.Second.Flow.Start is not null
        let end = lists.First.Flow.End!.Value
        let start = lists.Second.Flow.Start!.Value
        let years = (Before: before.Key.Year.Number(), After: after.Key.Year.Number())
        select Broken(
            $"Số {lists.First.Vietnamese} đầu năm {years.After} là {start.Vietnamese()}, nhưng cuối năm {years.Before} là {end.Vietnamese()}; " +
                "hãy sửa một trong hai, hoặc ghi phần chênh lệch vào biến động hành chính.",
            $"{years.After} starts with {start.English()} {lists.First.English} households, but {years.Before} ended with {end.English()}; " +
                "correct one of the two, or book the difference as administrative change.");
}
