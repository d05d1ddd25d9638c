using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Support.Activities;

/// <summary>The totals of contributions by kind, stage and source, and for goods by sort and unit. Nothing is added across them.</summary>
/// <remarks>Money is summed in đồng, goods in the unit they came in: 15 tấn and 200 kg of rice stay two totals.</remarks>
public sealed class ContributionTotals
{
    private ContributionTotals(IReadOnlyCollection<Contribution> contributions)
    {
        Rows =
        [
            .. RowsOf(contributions)
                .OrderBy(row => row.Kind)
                .ThenBy(row => row.Stage)
                .ThenBy(row => row.Goods, StringComparer.Ordinal)
                .ThenBy(row => row.Quantity?.Unit, StringComparer.Ordinal)
                .ThenBy(row => row.Source),
        ];
        LoansRepaid = Dong.Sum(contributions.OfType<LoanContribution>().Select(loan => loan.Repaid));
        PupilMonths = contributions.OfType<ScholarshipContribution>()
            .Where(paid => paid.Stage == ContributionStage.Delivered)
            .Sum(paid => paid.PupilMonths);
    }

    /// <summary>Gets the totals by kind, stage, sort of goods, unit and source, in that order.</summary>
    public IReadOnlyList<ContributionTotal> Rows { get; }

    /// <summary>Gets how much of the principal of all loans was paid back.</summary>
    public Dong LoansRepaid { get; }

    /// <summary>Gets for how many months scholarships were paid, all pupils together.</summary>
    public long PupilMonths { get; }

    /// <summary>Adds up contributions. Their shares are added, so the rules must have accepted them.</summary>
    /// <exception cref="OverflowException">A sum of money does not fit into 64 bits.</exception>
    public static ContributionTotals Of(IEnumerable<Contribution> contributions) => new([.. contributions]);

    /// <summary>Returns the money of one kind over all sources; zero for goods and work days, which are no money.</summary>
    public Dong MoneyOf(ContributionKind kind, ContributionStage stage) =>
        Dong.Sum(Rows.Where(row => row.Kind == kind && row.Stage == stage).Select(row => row.Money ?? Dong.Zero));

    private static IEnumerable<ContributionTotal> RowsOf(IEnumerable<Contribution> contributions) =>
        from contribution in contributions
        let measure = contribution.Measure
        from share in measure.Shares
        group share.Part by (contribution.Kind, contribution.Stage, share.Source, measure.Goods, measure.Unit) into same
        let isMoney = same.Key.Kind is ContributionKind.Money or ContributionKind.Loan or ContributionKind.Scholarship
        select new ContributionTotal(
            same.Key.Kind,
            same.Key.Stage,
            same.Key.Source,
            same.Key.Goods,
            isMoney ? new Dong(decimal.ToInt64(same.Sum())) : null,
            isMoney ? null : new Quantity(same.Sum(), same.Key.Unit));
}
