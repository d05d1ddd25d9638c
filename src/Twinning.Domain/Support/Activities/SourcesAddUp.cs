using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>The shares of a contribution name each source once, are above zero and sum to the whole.</summary>
internal sealed class SourcesAddUp() : Rule<Contribution>(
    "CONTRIBUTION-SOURCES",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Mỗi nguồn ghi một lần, lớn hơn 0, và tổng các nguồn bằng khoản hỗ trợ.",
        "The shares of a contribution name each source once, are above zero and sum to the whole."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(Contribution subject)
    {
        var measure = subject.Measure;
        var isSound = measure.Shares.All(share => share.Part > 0 && share.Part <= Quantity.Most)
            && measure.Shares.Select(share => share.Source).Distinct().Count() == measure.Shares.Count;
        var sum = isSound ? measure.Shares.Sum(share => share.Part) : 0;
        if (sum != measure.Amount || !isSound)
        {
            var whole = new Quantity(sum, measure.Unit);
            yield return Broken(
                $"Khoản hỗ trợ ({subject.Kind.Vietnamese()}) {measure.Vietnamese} có các nguồn cộng lại {whole.Vietnamese()}; " +
                    "hãy ghi mỗi nguồn một lần, lớn hơn 0, tổng bằng khoản hỗ trợ; nguồn chưa rõ ghi là chưa nêu nguồn.",
                $"The contribution ({subject.Kind.English()}) of {measure.English} has sources that sum to {whole.English()}; " +
                    "give each source once, above zero, summing to the whole; what is not known as not stated.");
        }
    }
}
