using Twinning.Domain.Assignments;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Tests.Assignments;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Activities;

/// <summary>Activities in two villages: records 1 and 2 are of agencies 1 and 2 at village 1, record 3 of agency 3 at village 2.</summary>
internal static class SomeActivity
{
    public static readonly AssignmentRegister Register = SomeRegister.Of(
        SomeRegister.Record(1, 1, 1, from: "2018-01-01", until: "2020-12-31"), SomeRegister.Record(2, 2, 1), SomeRegister.Record(3, 3, 2));

    public static readonly Contribution Rice = Goods("gạo", 15, "tấn");

    public static Activity Of(long id = 1, long assignment = 1, string day = "2020-01-15", params Contribution[] contributions) => new(
        new ActivityId(id), new AssignmentId(assignment), Day(day), SupportField.Livelihood, Occasion.LunarNewYear, new Participants(3, 40), null, contributions);

    public static MoneyContribution Money(long amount, ContributionSource source = ContributionSource.AgencyBudget, ContributionStage stage = ContributionStage.Delivered) =>
        new(stage, new Dong(amount), [new SourceShare<Dong>(source, new Dong(amount))]);

    public static GoodsContribution Goods(string goods, decimal amount, string unit, ContributionSource source = ContributionSource.Benefactor) =>
        new(ContributionStage.Delivered, goods, new Quantity(amount, unit), null, null, [new SourceShare<decimal>(source, amount)]);

    public static WorkContribution Work(decimal days) => new(ContributionStage.Delivered, days, [new SourceShare<decimal>(ContributionSource.Staff, days)]);

    public static LoanContribution Loan(long principal, long repaid) =>
        new(ContributionStage.Delivered, new Dong(principal), new Dong(repaid), [new SourceShare<Dong>(ContributionSource.Enterprise, new Dong(principal))]);

    public static ScholarshipContribution Scholarship(long perMonth, int months, int pupils) => new(
        ContributionStage.Delivered, new Dong(perMonth), Day("2019-09-01"), months, pupils,
        [new SourceShare<Dong>(ContributionSource.Staff, new Dong(unchecked(perMonth * months * pupils)))]);

    public static string[] Codes(this Activity activity, params Activity[] others) => ActivityRules.Judge(activity, Register, others).Codes();

    public static string[] Codes(this Contribution contribution) => ContributionRules.Judge(contribution).Codes();
}
