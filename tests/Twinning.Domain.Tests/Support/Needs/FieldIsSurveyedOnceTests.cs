using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class FieldIsSurveyedOnceTests
{
    [Fact]
    public void A_field_given_twice_is_named_once()
    {
        var survey = SomeSurvey.Of(
            SomeSurvey.Need(SupportField.Health, 1), SomeSurvey.Need(SupportField.Health, 2), SomeSurvey.Need(SupportField.Health, 2));
        var violation = Assert.Single(SurveyRules.Judge(survey, []).Violations);

        Assert.Equal("SURVEY-FIELD-TWICE", violation.Code.Value);
        Assert.Equal("The field 'health' is given 3 times; give it once.", violation.Message.English);
        Assert.Empty(SomeSurvey.Of(SomeSurvey.Need(SupportField.Health, 1), SomeSurvey.Need(SupportField.Housing, 1)).Codes());
    }
}
