using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MarkHasACriterionTests
{
    [Theory]
    [InlineData("E", false)]
    [InlineData("B", false)]
    [InlineData("C", true)]
    [InlineData("D", true)]
    [InlineData("X", true)]
    public void A_mark_is_entered_only_where_the_set_takes_one(string code, bool isBroken) =>
        Assert.Equal(isBroken ? ["MARK-CRITERION"] : [], Codes(Mark(code, 1)));
}
