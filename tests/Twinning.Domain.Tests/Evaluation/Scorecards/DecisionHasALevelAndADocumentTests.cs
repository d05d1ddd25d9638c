using Twinning.Domain.Evaluation.Scorecards;
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

    // §3.1: what rates collectives before 2025 is known by name only, so there is a score and no level.
    [Fact]
    public void Without_an_instrument_the_score_alone_is_decided()
    {
        var card = Came(SelfScored, Appraised);
        var snapshot = DecisionSnapshot.OfScore(Decided.Snapshot!.Sheet, Decided.Snapshot.Input);

        Assert.Equal((null, null, SomeScore.Of(71)), (snapshot.Instrument, snapshot.Proposal, snapshot.Input.Points));
        Assert.Empty(card.Codes(Decided with { Snapshot = snapshot, Rating = null }));
        Assert.Equal(["SCORECARD-DOCUMENT"], card.Codes(Decided with { Snapshot = snapshot }));
        Assert.Equal(["SCORECARD-DOCUMENT"], card.Codes(Decided with { Snapshot = snapshot, Rating = null, DecidingDocument = null }));
    }
}
