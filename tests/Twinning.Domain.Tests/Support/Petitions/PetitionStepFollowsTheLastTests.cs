using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class PetitionStepFollowsTheLastTests
{
    [Theory]
    [InlineData("2019-07-31", true)]
    [InlineData("2019-08-01", false)]
    public void A_step_is_not_before_the_petition(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "PETITION-DAY"), With(Routed(day)).Codes());

    [Theory]
    [InlineData("2019-08-04", true)]
    [InlineData("2019-08-05", false)]
    public void A_step_is_not_before_the_last(string day, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "PETITION-DAY"), With(Routed("2019-08-05"), Answered(day)).Codes());
}
