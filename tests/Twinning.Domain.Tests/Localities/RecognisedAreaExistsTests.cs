using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognisedAreaExistsTests
{
    [Fact]
    public void A_recognition_ends_with_its_area_at_the_latest()
    {
        Assert.Empty(SomeRecognition.At(11, SomeRecognition.LastDay).Codes());
        Assert.Equal(["RECOGNITION-AREA"], SomeRecognition.At(11, SomeRecognition.LastDay.AddDays(1)).Codes());
        Assert.Equal(["RECOGNITION-AREA"], SomeRecognition.At(11, null).Codes());
    }

    [Fact]
    public void The_area_is_known() => Assert.Equal(["RECOGNITION-AREA"], SomeRecognition.At(99, null).Codes());
}
