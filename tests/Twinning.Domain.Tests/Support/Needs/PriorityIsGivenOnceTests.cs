using Twinning.Domain.Support;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class PriorityIsGivenOnceTests
{
    [Theory]
    [InlineData(1, 2, false)]
    [InlineData(1, 3, false)]
    [InlineData(2, 2, true)]
    [InlineData(1, 0, true)]
    [InlineData(1, null, false)]
    [InlineData(null, null, false)]
    public void Places_are_counted_from_1_and_shared_by_no_two_fields(int? first, int? second, bool isBroken)
    {
        var survey = SomeSurvey.Of(SomeSurvey.Need(SupportField.Health, 1, first), SomeSurvey.Need(SupportField.Housing, 1, second));

        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-PRIORITY"), survey.Codes());
    }
}
