using CsCheck;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Xunit;
using static Twinning.Domain.Tests.Support.Activities.SomeActivity;

namespace Twinning.Domain.Tests.Support.Activities;

public class ContributionTotalsTests
{
    private static readonly Contribution[] Given =
    [
        Money(600) with { Sources = [new(ContributionSource.Staff, new Dong(200)), new(ContributionSource.AgencyBudget, new Dong(400))] },
        Money(50, ContributionSource.Staff),
        Money(1000, ContributionSource.Staff, ContributionStage.Committed),
        Goods("gạo", 15, "tấn"), Goods("gạo", 0.5m, "tấn"), Goods("gạo", 200, "kg"), Goods("bò", 2, "con"),
        Work(2.5m), Work(1),
        Loan(300, 100),
        Scholarship(5, 9, 2),
    ];

    [Fact]
    public void Kinds_stages_sources_sorts_and_units_are_never_added_to_one_another() => Assert.Equal(
        [
            new(ContributionKind.Money, ContributionStage.Delivered, ContributionSource.AgencyBudget, null, new Dong(400), null),
            new(ContributionKind.Money, ContributionStage.Delivered, ContributionSource.Staff, null, new Dong(250), null),
            new(ContributionKind.Money, ContributionStage.Committed, ContributionSource.Staff, null, new Dong(1000), null),
            new(ContributionKind.Goods, ContributionStage.Delivered, ContributionSource.Benefactor, "bò", null, new Quantity(2, "con")),
            new(ContributionKind.Goods, ContributionStage.Delivered, ContributionSource.Benefactor, "gạo", null, new Quantity(200, "kg")),
            new(ContributionKind.Goods, ContributionStage.Delivered, ContributionSource.Benefactor, "gạo", null, new Quantity(15.5m, "tấn")),
            new(ContributionKind.WorkDays, ContributionStage.Delivered, ContributionSource.Staff, null, null, new Quantity(3.5m, "ngày công")),
            new(ContributionKind.Loan, ContributionStage.Delivered, ContributionSource.Enterprise, null, new Dong(300), null),
            new ContributionTotal(ContributionKind.Scholarship, ContributionStage.Delivered, ContributionSource.Staff, null, new Dong(90), null),
        ],
        ContributionTotals.Of(Given).Rows);

    [Fact]
    public void Money_is_summed_in_dong_and_nothing_else_is_money()
    {
        var totals = ContributionTotals.Of(Given);

        Assert.Equal(new Dong(650), totals.MoneyOf(ContributionKind.Money, ContributionStage.Delivered));
        Assert.Equal(new Dong(1000), totals.MoneyOf(ContributionKind.Money, ContributionStage.Committed));
        Assert.Equal(Dong.Zero, totals.MoneyOf(ContributionKind.WorkDays, ContributionStage.Delivered));
        Assert.Equal(Dong.Zero, totals.MoneyOf(ContributionKind.Goods, ContributionStage.Delivered));
        Assert.Equal(new Dong(100), totals.LoansRepaid);
        Assert.Equal(18, totals.PupilMonths);
        Assert.Empty(ContributionTotals.Of([]).Rows);
    }

    [Fact]
    public void The_order_and_the_grouping_of_reports_do_not_matter() =>
        Gen.Shuffle(Given).Sample(
            shuffled => Assert.Equal(ContributionTotals.Of(Given).Rows, ContributionTotals.Of(shuffled).Rows), iter: Tries.Of(2000));
}
