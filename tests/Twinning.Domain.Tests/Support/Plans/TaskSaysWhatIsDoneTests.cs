using Xunit;

namespace Twinning.Domain.Tests.Support.Plans;

public class TaskSaysWhatIsDoneTests
{
    [Theory]
    [InlineData("", true)]
    [InlineData(" ", true)]
    [InlineData("Sửa rào", false)]
    public void Blanks_say_nothing(string work, bool isBroken) =>
        Assert.Equal(SomeSupport.If(isBroken, "PLAN-WORK"), SomePlan.Of(SomePlan.Task with { Work = work }).Codes());
}
