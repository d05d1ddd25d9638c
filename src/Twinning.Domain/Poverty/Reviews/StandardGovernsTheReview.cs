using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>Households are classified by the standard that governs the review: that of the place where it has one, else the national one.</summary>
internal sealed class StandardGovernsTheReview() : Rule<ReviewCase>(
    "REVIEW-STANDARD-NOT-IN-FORCE",
    Severity.Refusal,
    LegalSources.Decree07Of2021.At("Điều 2"),
    new Message(
        "Hộ được phân loại theo chuẩn áp dụng cho cuộc rà soát tại địa bàn.",
        "Households are classified by the standard that governs the review at the place."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewCase subject)
    {
        var review = subject.Candidate;
        AreaId[] places = [review.Place, .. subject.Areas.AncestorsOf(review.Place, review.AsOf).Select(above => above.Id)];
        var governing = subject.Standards.StandardFor(places, review.Kind, review.Year)?.Id;
        if (governing != review.Standard)
        {
            yield return Broken(
                $"Chuẩn {review.Standard} không áp dụng cho {review.Kind.Vietnamese()} năm {review.Year.Number()}; " +
                    (governing is null ? "chưa biết chuẩn nào áp dụng." : $"hãy ghi {governing}."),
                $"{review.Standard} does not govern the {review.Kind.English()} of {review.Year.Number()}; " +
                    (governing is null ? "which one does is not known." : $"give {governing}."));
        }
    }
}
