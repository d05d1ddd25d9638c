using Twinning.Domain.Support.Activities;
using Xunit;
using static Twinning.Domain.Tests.Support.Activities.SomeActivity;

namespace Twinning.Domain.Tests.Support.Activities;

public class GiftIsReportedOnceTests
{
    [Fact]
    public void The_second_report_of_a_gift_is_named_and_not_refused()
    {
        var result = ActivityRules.Judge(Of(2, 2, "2020-01-16", Rice), Register, [Of(1, 1, "2020-01-15", Rice)]);

        Assert.True(result.IsAccepted);
        var violation = Assert.Single(result.Violations);
        Assert.Equal("ACTIVITY-SAME-EVENT", violation.Code.Value);
        Assert.StartsWith(
            "Village 1, from 2020-01-15 to 2020-01-16, for the lunar new year: agencies 1, 2 report the same goods gạo: 15 tấn (activities 1, 2)",
            violation.Message.English,
            System.StringComparison.Ordinal);
    }

    [Fact]
    public void A_pair_that_is_recorded_already_is_not_held_against_another_activity() =>
        Assert.Empty(Of(3, 3, "2020-01-15", Rice).Codes(Of(1, 1, "2020-01-15", Rice), Of(2, 2, "2020-01-15", Rice)));
}
