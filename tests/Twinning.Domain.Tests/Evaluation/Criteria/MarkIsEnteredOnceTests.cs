using Xunit;
using static Twinning.Domain.Tests.Evaluation.Criteria.SomeSet;

namespace Twinning.Domain.Tests.Evaluation.Criteria;

public class MarkIsEnteredOnceTests
{
    [Fact]
    public void A_criterion_is_marked_once()
    {
        Assert.Empty(Codes(Mark("E", 1), Mark("B", 1)));
        Assert.Equal(["MARK-TWICE"], Codes(Mark("E", 1), Mark("E", 1)));
    }
}
