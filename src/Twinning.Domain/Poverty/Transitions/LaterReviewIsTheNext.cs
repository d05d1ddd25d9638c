using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty.Transitions;

/// <summary>A transition leads from one yearly review to the next; over several years a household may leave and fall back unseen.</summary>
internal sealed class LaterReviewIsTheNext() : Rule<TransitionCase>(
    "TRANSITION-NOT-TO-THE-NEXT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message("Biến động được xác định giữa hai kỳ rà soát liền nhau.", "A transition leads from one yearly review to the next."))
{
    public override IEnumerable<Violation> Judge(TransitionCase subject)
    {
        var (earlier, later) = (subject.Earlier.Year, subject.Later.Year);
        if (later != earlier + 1)
        {
            yield return Broken(
                $"Kỳ rà soát năm {later.Text()} không liền sau kỳ năm {earlier.Text()}; hãy xem từng năm một.",
                $"The review of {later.Text()} is not the next after that of {earlier.Text()}; look at each year by itself.");
        }
    }
}
