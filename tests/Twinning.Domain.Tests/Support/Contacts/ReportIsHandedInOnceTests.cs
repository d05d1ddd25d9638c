using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportIsHandedInOnceTests
{
    [Theory]
    [InlineData("2018-04-01", true)]
    [InlineData("2018-07-01", false)]
    public void A_period_has_one_report(string otherFrom, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "REPORT-TWICE"),
        SomeContact.Report(ReportRhythm.Quarterly, "2018-04-01", "2018-07-02").Codes(SomeContact.Report(ReportRhythm.Quarterly, otherFrom, "2018-07-09")));
}
