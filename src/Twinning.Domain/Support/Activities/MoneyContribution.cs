using System.Collections.Generic;

namespace Twinning.Domain.Support.Activities;

/// <summary>Money that is given (tiền).</summary>
/// <param name="Stage">Whether it was promised or handed over.</param>
/// <param name="Amount">The amount.</param>
/// <param name="Sources">The shares by source, which sum to the amount.</param>
public sealed record MoneyContribution(ContributionStage Stage, Dong Amount, IReadOnlyList<SourceShare<Dong>> Sources) : Contribution(Stage)
{
    /// <inheritdoc/>
    public override ContributionKind Kind => ContributionKind.Money;

    internal override OwnMeasure Measure => OwnMeasure.InDong(Amount, Sources);
}
