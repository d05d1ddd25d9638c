using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>A contribution is an amount above zero with its unit; a scholarship is for at least one month and one pupil.</summary>
internal sealed class ContributionIsAboveZero() : Rule<Contribution>(
    "CONTRIBUTION-AMOUNT",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Khoản hỗ trợ lớn hơn 0 và có đơn vị tính; học bổng có ít nhất một tháng và một học sinh.",
        "A contribution is an amount above zero with its unit; a scholarship is for at least one month and one pupil."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(Contribution subject)
    {
        var fault = subject is ScholarshipContribution { IsBounded: false }
            ? new Message(
                "phải từ 1 đến 1.000.000.000 đồng một tháng, từ 1 đến 120 tháng, từ 1 đến 10.000 học sinh",
                "must be for 1 to 1,000,000,000 đồng a month, 1 to 120 months and 1 to 10,000 pupils")
            : new Quantity(subject.Measure.Amount, subject.Measure.Unit).Fault(zeroIsSound: false);
        if (fault is not null)
        {
            yield return Broken(
                $"Khoản hỗ trợ ({subject.Kind.Vietnamese()}) {fault.Vietnamese}; hãy ghi lại.",
                $"A contribution ({subject.Kind.English()}) {fault.English}; correct it.");
        }
    }
}
