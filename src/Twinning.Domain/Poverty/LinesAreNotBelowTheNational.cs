using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Poverty;

/// <summary>No line of a place is below the national line of a review that both govern: who is poor for the country is poor for the place.</summary>
internal sealed class LinesAreNotBelowTheNational() : Rule<StandardCase>(
    "STANDARD-LINE-BELOW-NATIONAL",
    Severity.Refusal,
    LegalSources.OurConvention with { Remark = StandardCase.StricterRemark },
    new Message(
        "Mức thu nhập của chuẩn địa phương không thấp hơn chuẩn quốc gia cùng kỳ.",
        "The lines of a place are not below the national ones of the same reviews."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(StandardCase subject)
    {
        foreach (var national in subject.Nationals)
        {
            foreach (var (own, countrys) in StandardLine.Of(subject.Candidate).Zip(StandardLine.Of(national)).Where(pair => IsBelow(pair.First, pair.Second)))
            {
                yield return Broken(
                    $"{own.Vietnamese}: {own.Amount?.ToString() ?? "không có"}, thấp hơn {countrys.Amount} của {national.Id}; hãy nâng ít nhất bằng mức đó.",
                    $"The {own.English} is {own.Amount?.English() ?? "missing"}, below {countrys.Amount?.English()} of {national.Id}; raise it at least to that.");
            }
        }
    }

    // A place need not have a class of average living standard.
    private static bool IsBelow(StandardLine own, StandardLine countrys) => own.Amount is null
        ? countrys.Amount is not null && !own.IsOfTheAverage
        : own.Amount < countrys.Amount;
}
