using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class AnswerIsDueAfterRoutingTests
{
    [Theory]
    [InlineData("2019-08-04", true)]
    [InlineData("2019-08-05", false)]
    public void The_due_day_is_not_before_the_routing(string due, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "PETITION-DUE"), With(Routed("2019-08-05", due)).Codes());
}
