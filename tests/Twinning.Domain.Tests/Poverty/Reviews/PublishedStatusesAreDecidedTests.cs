using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class PublishedStatusesAreDecidedTests
{
    [Fact]
    public void Undecided_households_are_told_of()
    {
        Assert.Equal(["PUBLICATION-UNDECIDED"], (Publication with { Undecided = 1 }).Codes());
        Assert.Empty(Publication.Codes());
    }
}
