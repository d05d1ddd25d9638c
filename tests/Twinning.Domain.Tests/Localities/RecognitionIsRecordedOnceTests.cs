using System;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognitionIsRecordedOnceTests
{
    [Theory]
    [InlineData(10, NewRuralLevel.Standard, RecognitionStage.Recognised, true)]
    [InlineData(11, NewRuralLevel.Standard, RecognitionStage.Recognised, false)]
    [InlineData(10, NewRuralLevel.Advanced, RecognitionStage.Recognised, false)]
    [InlineData(10, NewRuralLevel.Standard, RecognitionStage.Filed, false)]
    public void One_record_at_a_level_and_stage(long area, NewRuralLevel level, RecognitionStage stage, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "RECOGNITION-TWICE"),
        SomeRecognition.At(10, SomeRecognition.LastDay).Codes(SomeRecognition.At(area, SomeRecognition.LastDay, level, stage)));

    [Theory]
    [InlineData(2018, 12, 30, false)]
    [InlineData(2018, 12, 31, true)]
    public void Two_records_share_no_day(int year, int month, int day, bool isBroken)
    {
        var earlier = SomeRecognition.At(10, null) with { Days = DayRange.Of(new DateOnly(2017, 1, 1), new DateOnly(year, month, day)) };

        Assert.Equal(SomeProfile.If(isBroken, "RECOGNITION-TWICE"), SomeRecognition.At(10, SomeRecognition.LastDay).Codes(earlier));
    }
}
