using System.Collections.Generic;

namespace Twinning.Domain.Support.Activities;

/// <summary>Days of work (ngày công). They are not money.</summary>
/// <param name="Stage">Whether they were promised or done.</param>
/// <param name="Days">The days of work of all people together; half days are possible.</param>
/// <param name="Sources">The shares of the days by source, which sum to them.</param>
public sealed record WorkContribution(ContributionStage Stage, decimal Days, IReadOnlyList<SourceShare<decimal>> Sources) : Contribution(Stage)
{
    /// <inheritdoc/>
    public override ContributionKind Kind => ContributionKind.WorkDays;

    internal override OwnMeasure Measure => OwnMeasure.InUnits(null, new Quantity(Days, "ngày công"), Sources);
}
