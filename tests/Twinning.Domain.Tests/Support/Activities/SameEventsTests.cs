using System.Linq;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Tests.Assignments;
using Xunit;
using static Twinning.Domain.Tests.Support.Activities.SomeActivity;

namespace Twinning.Domain.Tests.Support.Activities;

public class SameEventsTests
{
    private static readonly Activity First = Of(1, 1, "2020-01-15", Rice, Money(5_000_000));

    [Theory]
    [InlineData("2020-01-08", true)]
    [InlineData("2020-01-07", false)]
    [InlineData("2020-01-22", true)]
    [InlineData("2020-01-23", false)]
    public void Two_reports_lie_at_most_seven_days_apart(string day, bool isOne) => Assert.Equal(isOne, AreOne(Of(2, 2, day, Rice)));

    [Fact]
    public void Village_agency_occasion_and_gift_must_fit()
    {
        Assert.True(AreOne(Of(2, 2, contributions: Rice)));
        Assert.False(AreOne(Of(2, 3, contributions: Rice)));
        Assert.False(AreOne(Of(2, 1, contributions: Rice)));
        Assert.False(AreOne(Of(2, 9, contributions: Rice)));
        Assert.False(AreOne(Of(2, 2, contributions: Rice) with { Occasion = null }));
        Assert.False(AreOne(Of(2, 2, contributions: Goods("gạo", 15, "kg"))));
        Assert.False(AreOne(Of(2, 2, contributions: Goods("gạo", 14, "tấn"))));
        Assert.False(AreOne(Of(2, 2, contributions: Goods("ngô", 15, "tấn"))));
        Assert.True(AreOne(Of(2, 2, contributions: Goods("gạo", 15.0m, "tấn", ContributionSource.Enterprise))));
        Assert.True(AreOne(Of(2, 2, contributions: Money(5_000_000))));
        Assert.False(AreOne(Of(2, 2, contributions: Money(5_000_000, stage: ContributionStage.Committed))));
        Assert.False(AreOne(Of(2, 2, contributions: Loan(5_000_000, 0))));
        Assert.False(AreOne(Of(2, 2)));
    }

    [Fact]
    public void An_event_key_decides_where_both_reports_carry_one()
    {
        var far = Of(2, 2, "2020-10-01", Rice) with { EventKey = "K1", Occasion = null };

        Assert.True(SameEvents.Find([First with { EventKey = "K1" }, far], Register.Assignments).Count == 1);
        Assert.Empty(SameEvents.Find([First with { EventKey = "K2" }, Of(2, 2, contributions: Rice) with { EventKey = "K1" }], Register.Assignments));
        Assert.Empty(SameEvents.Find([First, far], Register.Assignments));
        Assert.True(AreOne(Of(2, 2, contributions: Rice) with { EventKey = "K1" }));
    }

    [Fact]
    public void Reports_that_hang_together_make_one_group()
    {
        var register = SomeRegister.Of(
            SomeRegister.Record(1, 1, 1), SomeRegister.Record(2, 2, 1), SomeRegister.Record(4, 3, 1));
        var found = Assert.Single(SameEvents.Find(
            [Of(3, 4, "2020-01-20", Money(5_000_000)), First, Of(2, 2, "2020-01-11", Rice), Of(5, 4, "2020-01-15", Work(3))], register.Assignments));

        Assert.Equal([1, 2, 3], found.Activities.Select(activity => activity.Value));
        Assert.Equal([1, 2, 3], found.Agencies.Select(agency => agency.Value));
        Assert.Equal(SomeSupport.Days("2020-01-11", "2020-01-20"), found.Days);
        Assert.Equal(2, found.Gifts.Count);
        Assert.Equal(
            "Thôn 1, từ 11/01/2020 đến hết 20/01/2020, dịp Tết Nguyên đán: các cơ quan 1, 2, 3 cùng báo cáo " +
                "hiện vật gạo: 15 tấn; tiền 5000000 đồng (hoạt động 1, 2, 3)",
            found.Name.Vietnamese);
    }

    private static bool AreOne(Activity other) => SameEvents.Find([First, other], Register.Assignments).Count == 1;
}
