using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportIsInTimeTests
{
    [Theory]
    [InlineData("2018-07-10", false)]
    [InlineData("2018-07-11", true)]
    public void A_report_after_its_due_day_is_pointed_out_and_not_refused(string submitted, bool isBroken)
    {
        var report = SomeContact.Report(ReportRhythm.Quarterly, "2018-04-01", submitted);
        var result = ReportRules.Judge(report, SomeContact.Served, SomeContact.Schedule, []);

        Assert.Equal(SomeSupport.If(isBroken, "REPORT-LATE"), result.Codes());
        Assert.True(result.IsAccepted);
    }
}
