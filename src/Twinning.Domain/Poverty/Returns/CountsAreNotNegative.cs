using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Returns;

/// <summary>No count of households is negative; only the net administrative change may be.</summary>
internal sealed class CountsAreNotNegative() : Rule<ReturnCase>(
    "RETURN-COUNT-NEGATIVE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Số hộ không âm; chỉ biến động hành chính ròng được âm.",
        "No count of households is negative; only the net administrative change may be."))
{
    public override IEnumerable<Violation> Judge(ReturnCase subject) =>
        from figure in Counts(subject)
        where figure.Value < 0
        select Broken(
            $"{figure.Vietnamese} là {figure.Value!.Value.Vietnamese()}; hãy ghi từ 0 trở lên, hoặc để trống nếu chưa biết.",
            $"{figure.English} is {figure.Value!.Value.English()}; give 0 or more, or leave it out where it is not known.");

    private static IEnumerable<(string Vietnamese, string English, long? Value)> Counts(ReturnCase subject) =>
    [
        ("Tổng số hộ", "The number of households", subject.Candidate.Households),
        .. from list in subject.Lists
           from part in list.Flow.Counts
           select ($"Số {list.Vietnamese} ({part.Part.Vietnamese()})", $"The count '{part.Part.English()}' of {list.English} households", part.Value),
        ("Tổng hộ nghèo và cận nghèo công bố", "The printed total of poor and near-poor households", subject.Candidate.Printed.PoorAndNearPoor),
    ];
}
