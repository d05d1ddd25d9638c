using System;
using System.Collections.Generic;

namespace Twinning.Domain.Support.Activities;

/// <summary>Money paid to pupils by the month (học bổng, đỡ đầu học sinh).</summary>
/// <param name="Stage">Whether it was promised or paid.</param>
/// <param name="PerMonth">What one pupil gets a month.</param>
/// <param name="FirstMonth">A day of the first month; the day in the month has no meaning.</param>
/// <param name="Months">For how many months.</param>
/// <param name="Pupils">For how many pupils.</param>
/// <param name="Sources">The shares of the whole sum by source, which sum to it.</param>
public sealed record ScholarshipContribution(
    ContributionStage Stage, Dong PerMonth, DateOnly FirstMonth, int Months, int Pupils, IReadOnlyList<SourceShare<Dong>> Sources)
    : Contribution(Stage)
{
    /// <inheritdoc/>
    public override ContributionKind Kind => ContributionKind.Scholarship;

    /// <summary>Gets the months of all pupils together.</summary>
    public long PupilMonths => (long)Months * Pupils;

    /// <summary>Gets the whole sum: a month's money times months times pupils.</summary>
    /// <exception cref="OverflowException">The sum does not fit into 64 bits.</exception>
    public Dong Sum => new(checked(PerMonth.Amount * PupilMonths));

    /// <summary>Gets a value indicating whether the rules accept the month's money, the months and the pupils, so that the sum fits.</summary>
    internal bool IsBounded => PerMonth.Amount is >= 1 and <= 1_000_000_000 && Months is >= 1 and <= 120 && Pupils is >= 1 and <= 10_000;

    internal override OwnMeasure Measure => OwnMeasure.InDong(IsBounded ? Sum : Dong.Zero, Sources);
}
