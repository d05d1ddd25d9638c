using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class CodesAreGivenOnceTests
{
    [Theory]
    [InlineData("X", false)]
    [InlineData("C", true)]
    [InlineData("G", true)]
    [InlineData(" ", true)]
    public void A_code_stands_for_one_group_or_criterion(string code, bool isBroken) =>
        Assert.Equal(isBroken ? ["CRITERIA-CODE"] : [], SomeSet.Set(SomeSet.Entered with { Code = code }, SomeSet.Computed).Codes());
}
