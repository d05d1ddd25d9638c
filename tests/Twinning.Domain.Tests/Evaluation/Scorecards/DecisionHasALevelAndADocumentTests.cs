using Twinning.Domain.Tests.Support;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class DecisionHasALevelAndADocumentTests
{
    [Fact]
    public void A_decision_gives_both()
    {
        var card = Came(SelfScored, Appraised);

        Assert.Equal(["SCORECARD-DOCUMENT"], card.Codes(Decided with { Rating = null }));
        Assert.Equal(["SCORECARD-DOCUMENT"], card.Codes(Decided with { DecidingDocument = null }));
        Assert.Equal(["SCORECARD-DOCUMENT"], card.Codes(Decided with { DecidingDocument = SomeSupport.Unnamed }));
    }
}
