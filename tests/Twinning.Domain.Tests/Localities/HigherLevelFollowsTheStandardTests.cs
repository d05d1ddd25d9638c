using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class HigherLevelFollowsTheStandardTests
{
    [Fact]
    public void A_filing_for_advanced_needs_the_standard()
    {
        var filed = SomeRecognition.At(10, SomeRecognition.LastDay, NewRuralLevel.Advanced, RecognitionStage.Filed);

        Assert.Empty(filed.Codes(SomeRecognition.At(10, SomeRecognition.LastDay)));
        Assert.Equal(["RECOGNITION-ORDER"], filed.Codes());
        Assert.Equal(["RECOGNITION-ORDER"], filed.Codes(SomeRecognition.At(11, SomeRecognition.LastDay)));
        Assert.Equal(["RECOGNITION-ORDER"], filed.Codes(SomeRecognition.At(10, SomeRecognition.LastDay, stage: RecognitionStage.Filed)));
        Assert.True(RecognitionRules.Judge(filed, SomeRecognition.Tree, []).IsAccepted);
    }
}
