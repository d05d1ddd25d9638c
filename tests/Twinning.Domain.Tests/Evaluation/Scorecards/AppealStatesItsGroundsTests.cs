using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class AppealStatesItsGroundsTests
{
    [Theory]
    [InlineData("12/CV", false)]
    [InlineData(" ", true)]
    [InlineData(null, true)]
    public void An_appeal_names_its_reference(string? grounds, bool isBroken) =>
        Assert.Equal(isBroken ? ["SCORECARD-APPEAL"] : [], Came(SelfScored, Appraised, Decided).Codes(Appealed with { Grounds = grounds }));
}
