using Twinning.Domain.Support;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class SeverityIsOnTheScaleTests
{
    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(3, false)]
    [InlineData(4, true)]
    public void The_scale_runs_from_0_to_3(int severity, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-SEVERITY"), SomeSurvey.Of(SomeSurvey.Need(SupportField.Culture, severity)).Codes());
}
