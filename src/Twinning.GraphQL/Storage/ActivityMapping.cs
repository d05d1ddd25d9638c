using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns an activity with its contributions into rows and back.</summary>
internal static class ActivityMapping
{
    private const decimal Thousand = 1_000m;

    public static Activity ToDomain(ActivityRow row, IEnumerable<ContributionRow> contributions) => new(
        new ActivityId(row.Id),
        new AssignmentId(row.AssignmentId),
        row.Day,
        row.Field,
        row.Occasion,
        new Participants(row.Officers, row.Villagers),
        row.EventKey,
        [.. contributions.OrderBy(contribution => contribution.Id).Select(ToDomain)]);

    public static Contribution ToDomain(ContributionRow row) => row.Kind switch
    {
        ContributionKind.Money => new MoneyContribution(row.Stage, new Dong(row.Amount!.Value), InDong(row)),
        ContributionKind.Goods => new GoodsContribution(row.Stage, row.Goods!, QuantityOf(row)!, Declared(row.DeclaredValue), row.Basis, InUnits(row)),
        ContributionKind.WorkDays => new WorkContribution(row.Stage, row.Thousandths!.Value / Thousand, InUnits(row)),
        ContributionKind.Loan => new LoanContribution(row.Stage, new Dong(row.Amount!.Value), new Dong(row.Repaid!.Value), InDong(row)),
        ContributionKind.Scholarship => new ScholarshipContribution(
            row.Stage, new Dong(row.PerMonth!.Value), row.FirstMonth!.Value, row.Months!.Value, row.Pupils!.Value, InDong(row)),
        _ => throw new ArgumentOutOfRangeException(nameof(row)),
    };

    public static ActivityRow ToRow(Activity activity) => new()
    {
        Id = activity.Id.Value,
        AssignmentId = activity.Assignment.Value,
        Day = activity.Day,
        Field = activity.Field,
        Occasion = activity.Occasion,
        Officers = activity.Participants.Officers,
        Villagers = activity.Participants.Villagers,
        EventKey = activity.EventKey,
    };

    public static ContributionRow ToRow(Contribution contribution, Activity activity, long id)
    {
        var (money, goods, work) = (contribution as MoneyContribution, contribution as GoodsContribution, contribution as WorkContribution);
        var (loan, scholarship) = (contribution as LoanContribution, contribution as ScholarshipContribution);
        return new ContributionRow
        {
            Id = id,
            ActivityId = activity.Id.Value,
            AssignmentId = activity.Assignment.Value,
            Day = activity.Day,
            Occasion = activity.Occasion,
            Kind = contribution.Kind,
            Stage = contribution.Stage,
            Amount = (money?.Amount ?? loan?.Principal ?? scholarship?.Sum)?.Amount,
            Thousandths = Thousandths(goods?.Quantity.Amount ?? work?.Days),
            Goods = goods?.Goods,
            Unit = goods?.Quantity.Unit,
            DeclaredValue = goods?.DeclaredValue?.Amount,
            Basis = goods?.Basis,
            Repaid = loan?.Repaid.Amount,
            PerMonth = scholarship?.PerMonth.Amount,
            FirstMonth = scholarship?.FirstMonth,
            Months = scholarship?.Months,
            Pupils = scholarship?.Pupils,
            Sources = (money?.Sources ?? loan?.Sources ?? scholarship?.Sources) is { } inDong
                ? Shares(inDong.Select(share => (share.Source, share.Part.Amount)))
                : Shares((goods?.Sources ?? work!.Sources).Select(share => (share.Source, Thousandths(share.Part)!.Value))),
        };
    }

    /// <summary>Returns the quantity of goods or work days; null for money.</summary>
    public static Quantity? QuantityOf(ContributionRow row) =>
        row.Thousandths is { } thousandths ? new Quantity(thousandths / Thousand, row.Unit ?? "ngày công") : null;

    /// <summary>Returns the shares in đồng or thousandths, by source.</summary>
    public static IEnumerable<(ContributionSource Source, long Part)> SharesOf(ContributionRow row) =>
        new[]
        {
            (ContributionSource.AgencyBudget, row.Sources.AgencyBudget),
            (ContributionSource.Staff, row.Sources.Staff),
            (ContributionSource.Enterprise, row.Sources.Enterprise),
            (ContributionSource.Benefactor, row.Sources.Benefactor),
            (ContributionSource.NotStated, row.Sources.NotStated),
        }.Where(share => share.Item2 != 0);

    private static IReadOnlyList<SourceShare<Dong>> InDong(ContributionRow row) =>
        [.. SharesOf(row).Select(share => new SourceShare<Dong>(share.Source, new Dong(share.Part)))];

    private static IReadOnlyList<SourceShare<decimal>> InUnits(ContributionRow row) =>
        [.. SharesOf(row).Select(share => new SourceShare<decimal>(share.Source, share.Part / Thousand))];

    private static SourceShares Shares(IEnumerable<(ContributionSource Source, long Part)> shares)
    {
        var parts = shares.ToDictionary(share => share.Source, share => share.Part);
        long Of(ContributionSource source) => parts.GetValueOrDefault(source);
        return new SourceShares(
            Of(ContributionSource.AgencyBudget),
            Of(ContributionSource.Staff),
            Of(ContributionSource.Enterprise),
            Of(ContributionSource.Benefactor),
            Of(ContributionSource.NotStated));
    }

    // The rules accept three decimals at most, so nothing is rounded here.
    private static long? Thousandths(decimal? amount) => amount is null ? null : decimal.ToInt64(amount.Value * Thousand);

    private static Dong? Declared(long? amount) => amount is null ? null : new Dong(amount.Value);
}
