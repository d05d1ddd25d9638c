using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ReportIsNotBeforeItsPeriodTests
{
    [Theory]
    [InlineData("2018-03-31", true)]
    [InlineData("2018-04-01", false)]
    public void The_period_has_begun(string submitted, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "REPORT-EARLY"), SomeContact.Report(ReportRhythm.Quarterly, "2018-04-01", submitted).Codes());
}
