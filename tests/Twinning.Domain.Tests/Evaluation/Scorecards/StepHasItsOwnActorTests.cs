using System;
using Twinning.Domain.Evaluation.Scorecards;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class StepHasItsOwnActorTests
{
    [Fact]
    public void The_subject_self_scores_and_appeals_the_appraisers_appraise_and_the_office_decides()
    {
        Only(ScorecardActor.Subject, actor => Card.Codes(SelfScored with { Actor = actor }));
        Only(ScorecardActor.Appraiser, actor => Came(SelfScored).Codes(Appraised with { Actor = actor }));
        Only(ScorecardActor.Office, actor => Came(SelfScored, Appraised).Codes(Decided with { Actor = actor }));
        Only(ScorecardActor.Subject, actor => Came(SelfScored, Appraised, Decided).Codes(Appealed with { Actor = actor }));
    }

    private static void Only(ScorecardActor own, Func<ScorecardActor, string[]> codes) => Assert.All(
        Enum.GetValues<ScorecardActor>(), actor => Assert.Equal(actor == own ? [] : ["SCORECARD-ACTOR"], codes(actor)));
}
