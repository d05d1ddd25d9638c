using System.Collections.Generic;
using Twinning.Domain.Law;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>What was paid back of a loan is not negative and not more than the principal; a loan only promised has nothing paid back.</summary>
internal sealed class RepaidIsPartOfThePrincipal() : Rule<Contribution>(
    "CONTRIBUTION-REPAID",
    Severity.Refusal,
    LegalSources.OurConvention,
    new Message(
        "Gốc đã thu hồi không âm và không quá số tiền đã cho vay.",
        "What was paid back of a loan is not negative and not more than the principal; a loan only promised has nothing paid back."))
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Judge(Contribution subject)
    {
        if (subject is LoanContribution loan
            && (loan.Repaid < Dong.Zero || loan.Repaid > (loan.Stage == ContributionStage.Delivered ? loan.Principal : Dong.Zero)))
        {
            yield return Broken(
                $"Khoản vay {loan.Principal} ghi đã thu hồi {loan.Repaid}; hãy ghi từ 0 đến số tiền đã cho vay.",
                $"The loan of {loan.Principal.Amount.Text()} đồng has {loan.Repaid.Amount.Text()} đồng paid back; " +
                    "give 0 up to the principal lent.");
        }
    }
}
