using System;
using System.Linq;
using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class ScaleIsMonotoneTests
{
    [Theory]
    [InlineData("0 0, 1 40", false)]
    [InlineData("0 0, 0.5 0, 1 40", false)]
    [InlineData("0 40, 3 0", false)]
    [InlineData("0 0, 0.5 40, 1 20", true)]
    [InlineData("0 40, 0.5 10, 1 20", true)]
    [InlineData("0 40, 0.5 40, 1 0", false)]
    [InlineData("0 0, 0.5 20, 0.25 40", true)]
    [InlineData("0 0, 0 40", true)]
    [InlineData("1 0, 0 40", true)]
    [InlineData("1 40", true)]
    [InlineData("", true)]
    public void A_scale_rises_or_falls_throughout(string corners, bool isBroken)
    {
        var pairs = corners.Split(", ", StringSplitOptions.RemoveEmptyEntries).Select(corner => corner.Split(' ').Select(
            number => decimal.Parse(number, System.Globalization.CultureInfo.InvariantCulture)).ToArray());
        var scale = SomeSet.Corners([.. pairs.Select(pair => (pair[0], pair[1]))]);

        Assert.Equal(isBroken ? ["CRITERIA-SCALE"] : [], SomeSet.Set(SomeSet.Entered, SomeSet.Of("C", 40, new ComputedMethod("reports-on-time", scale))).Codes());
    }
}
