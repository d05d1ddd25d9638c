using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class DecisionIsNotAboveTheProposalTests
{
    [Theory]
    [InlineData(Rating.NotCompleted, false)]
    [InlineData(Rating.Good, false)]
    [InlineData(Rating.Outstanding, true)]
    public void A_subject_that_qualifies_for_good_is_decided_good_at_most(Rating rating, bool isBroken)
    {
        QuotaDecision[] decisions = [.. Decide(Group).Select(decision => decision.Subject == 5 ? decision with { Rating = rating } : decision)];

        Assert.Equal(isBroken, Codes(decisions).Contains("QUOTA-ABOVE"));
    }
}
