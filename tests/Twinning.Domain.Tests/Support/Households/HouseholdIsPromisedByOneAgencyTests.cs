using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Households;
using Xunit;

namespace Twinning.Domain.Tests.Support.Households;

public class HouseholdIsPromisedByOneAgencyTests
{
    [Theory]
    [InlineData(2, "2019-06-01", true)]
    [InlineData(2, "2019-05-31", false)]
    public void Another_agencys_promise_is_pointed_out_and_not_refused(long assignment, string until, bool isBroken)
    {
        var other = SomeCommitment.To(5) with { Assignment = new AssignmentId(assignment), Days = SomeSupport.Days("2019-01-01", until) };
        var result = CommitmentRules.Judge(SomeCommitment.To(5), SomeCommitment.Register, [other]);

        Assert.Equal(SomeSupport.If(isBroken, "COMMITMENT-SHARED"), result.Codes());
        Assert.True(result.IsAccepted);
    }
}
