using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Reviews;

/// <summary>No place is reviewed twice in a year under one standard, by itself or as a part of another.</summary>
/// <remarks>Two places overlap when one lies under the other on the day of either review.</remarks>
internal sealed class PlaceIsReviewedOnce() : Rule<ReviewCase>(
    "REVIEW-PLACE-TWICE",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi địa bàn chỉ được rà soát một lần trong năm theo một chuẩn.",
        "No place is reviewed twice in a year under one standard, by itself or as a part of another."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(ReviewCase subject) =>
        from other in subject.Recorded
        where other.Year == subject.Candidate.Year && other.Standard == subject.Candidate.Standard && Overlap(subject, other)
        select Broken(
            $"Năm {other.Year.Number()} đã có đợt rà soát theo {other.Standard} tại địa bàn {other.Place.Value.Text()}, trùng với địa bàn này; hãy ghi các hộ vào đợt đó.",
            $"{other.Year.Number()} already has a review under {other.Standard} at area {other.Place.Value.Text()}, which overlaps with this one; record the households there.");

    private static bool Overlap(ReviewCase subject, ReviewPlan other)
    {
        var place = subject.Candidate.Place;
        return place == other.Place
            || new[] { subject.Candidate.AsOf, other.AsOf }.Any(day =>
                subject.Areas.IsUnder(place, other.Place, day) || subject.Areas.IsUnder(other.Place, place, day));
    }
}
