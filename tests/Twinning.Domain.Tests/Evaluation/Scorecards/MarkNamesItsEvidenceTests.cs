using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Scorecards.SomeCard;

namespace Twinning.Domain.Tests.Evaluation.Scorecards;

public class MarkNamesItsEvidenceTests
{
    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void A_mark_without_evidence_is_warned_of(string? evidence)
    {
        var step = SelfScored with { Marks = [SomeSet.Mark("E", 55) with { Evidence = evidence }, SomeSet.Mark("B", 1)] };

        Assert.Equal(["SCORECARD-EVIDENCE"], Card.Codes(step));
        Assert.True(ScorecardRules.JudgeStep(Card, SomeSet.Sound, step, null).IsAccepted);
    }
}
