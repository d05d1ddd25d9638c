using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Xunit;

namespace Twinning.Domain.Tests.Support.Needs;

public class SeriousNeedHasEvidenceTests
{
    [Theory]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(3, true)]
    public void A_need_from_2_on_without_a_figure_is_pointed_out_and_not_refused(int severity, bool isBroken)
    {
        var result = SurveyRules.Judge(SomeSurvey.Of(new VillageNeed(SupportField.Education, severity, [], null)), []);

        Assert.Equal(SomeSupport.If(isBroken, "SURVEY-NO-EVIDENCE"), result.Codes());
        Assert.True(result.IsAccepted);
    }
}
