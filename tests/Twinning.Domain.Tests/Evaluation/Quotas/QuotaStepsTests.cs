using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Xunit;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class QuotaStepsTests
{
    [Theory]
    [InlineData(Rating.Outstanding, true)]
    [InlineData(Rating.Good, false)]
    public void The_step_names_the_quota_and_tells_whether_the_level_was_kept(Rating decided, bool holds)
    {
        var step = QuotaSteps.Of(SomeGroup.Policy, SomeGroup.Group, SomeGroup.Group.Subjects[0], decided);

        Assert.Equal(("RATING-QUOTA", holds), (step.Code.Value, step.Holds));
        Assert.Equal("group 'Phòng, ban': at most 2 outstanding, 4 candidates", step.Comparison.English);
        Assert.Equal(("outstanding", decided == Rating.Good ? "good" : "outstanding"), (step.Input.English, step.Outcome.English));
    }
}
