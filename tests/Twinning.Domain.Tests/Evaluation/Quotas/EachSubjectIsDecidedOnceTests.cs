using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class EachSubjectIsDecidedOnceTests
{
    [Fact]
    public void Every_subject_and_no_other_is_decided_once()
    {
        var decisions = Decide(Group, 2);

        Assert.Empty(Codes(decisions));
        Assert.Equal(["QUOTA-ONCE"], Codes(decisions[..^1]));
        Assert.Equal(["QUOTA-ONCE"], Codes([.. decisions, new QuotaDecision(12, Rating.Good)]));
        Assert.Equal(["QUOTA-ONCE"], Codes([.. decisions, new QuotaDecision(99, Rating.Good)]));
    }
}
