using System;
using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognitionEndsWithAMergerTests
{
    [Fact]
    public void What_was_decided_before_a_merger_ends_on_the_day_before()
    {
        Assert.Empty(SomeRecognition.At(10, SomeRecognition.LastDay).Codes());
        Assert.Equal(["RECOGNITION-MERGED"], SomeRecognition.At(10, SomeRecognition.LastDay.AddDays(1)).Codes());
        Assert.Equal(["RECOGNITION-MERGED"], SomeRecognition.At(10, null).Codes());
    }

    [Theory]
    [InlineData(2025, 6, 30, true)]
    [InlineData(2025, 7, 1, false)]
    public void What_was_decided_from_the_merger_on_holds(int year, int month, int day, bool isBroken) => Assert.Equal(
        SomeProfile.If(isBroken, "RECOGNITION-MERGED"),
        (SomeRecognition.At(10, null) with { Days = DayRange.Since(new DateOnly(year, month, day)) }).Codes());
}
