using Xunit;

namespace Twinning.Domain.Tests.Localities;

public class RecognisedCommuneIsRuralTests
{
    [Theory]
    [InlineData(10, false)]
    [InlineData(20, true)]
    [InlineData(21, true)]
    public void Wards_and_townships_are_not_recognised(long area, bool isBroken) =>
        Assert.Equal(SomeProfile.If(isBroken, "RECOGNITION-WARD"), SomeRecognition.At(area, SomeRecognition.LastDay).Codes());
}
