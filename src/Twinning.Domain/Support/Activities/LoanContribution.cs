using System.Collections.Generic;

namespace Twinning.Domain.Support.Activities;

/// <summary>Money that is lent (cho vay, vốn xoay vòng), and what came back.</summary>
/// <param name="Stage">Whether it was promised or lent.</param>
/// <param name="Principal">The money lent (gốc), without interest.</param>
/// <param name="Repaid">How much of the principal was paid back so far.</param>
/// <param name="Sources">The shares of the principal by source, which sum to it.</param>
public sealed record LoanContribution(ContributionStage Stage, Dong Principal, Dong Repaid, IReadOnlyList<SourceShare<Dong>> Sources)
    : Contribution(Stage)
{
    /// <inheritdoc/>
    public override ContributionKind Kind => ContributionKind.Loan;

    internal override OwnMeasure Measure => OwnMeasure.InDong(Principal, Sources);
}
