using System.Globalization;
using Twinning.Domain.Poverty.Returns;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Returns.SomeReturn;

namespace Twinning.Domain.Tests.Poverty.Returns;

public class PrintedPercentagesLieWithinTheWholeTests
{
    [Theory]
    [InlineData("0", false)]
    [InlineData("-0.01", true)]
    [InlineData("100", false)]
    [InlineData("100.01", true)]
    public void A_percentage_lies_from_0_to_100(string text, bool isBroken)
    {
        var percent = decimal.Parse(text, CultureInfo.InvariantCulture);
        string[] expected = isBroken ? ["RETURN-PERCENT-RANGE"] : [];

        Assert.Equal(expected, (Of(2020) with { Printed = new PrintedFigures(percent, null, null) }).Codes());
        Assert.Equal(expected, (Of(2020) with { Printed = new PrintedFigures(null, percent, null) }).Codes());
    }
}
