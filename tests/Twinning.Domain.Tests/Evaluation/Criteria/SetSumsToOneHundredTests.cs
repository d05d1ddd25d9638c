using Twinning.Domain.Evaluation.Criteria;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class SetSumsToOneHundredTests
{
    [Theory]
    [InlineData(99.99, true)]
    [InlineData(100, false)]
    [InlineData(100.01, true)]
    public void The_maxima_add_up_to_100(double maximum, bool isBroken)
    {
        var violations = SomeSet.Set(SomeSet.Of("A", (decimal)maximum, new EnteredMethod()), SomeSet.Bonus, SomeSet.Deduction).Violations();

        Assert.Equal(isBroken ? ["CRITERIA-SUM"] : [], Support.SomeSupport.Codes(violations));
        Assert.All(violations, violation => Assert.Contains($"add up to {SomeScore.Points((decimal)maximum).Round(2)};", violation.Message.English, System.StringComparison.Ordinal));
    }
}
