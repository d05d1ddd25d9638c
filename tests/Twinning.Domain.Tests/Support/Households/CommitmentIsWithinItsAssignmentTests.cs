using Twinning.Domain.Assignments;
using Xunit;

namespace Twinning.Domain.Tests.Support.Households;

public class CommitmentIsWithinItsAssignmentTests
{
    [Theory]
    [InlineData("2019-01-01", "2020-12-31", false)]
    [InlineData("2018-12-31", "2020-12-31", true)]
    [InlineData("2019-01-01", "2021-01-01", true)]
    [InlineData("2019-01-01", null, true)]
    public void The_promise_begins_and_ends_with_the_assignment_at_most(string from, string? until, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "COMMITMENT-DAYS"), (SomeCommitment.To(5) with { Days = SomeSupport.Days(from, until) }).Codes());

    [Fact]
    public void The_register_knows_the_assignment() =>
        Assert.Equal(["COMMITMENT-DAYS"], (SomeCommitment.To(5) with { Assignment = new AssignmentId(9) }).Codes());
}
