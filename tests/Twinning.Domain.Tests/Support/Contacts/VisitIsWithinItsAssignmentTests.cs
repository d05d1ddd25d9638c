using Twinning.Domain.Assignments;
using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class VisitIsWithinItsAssignmentTests
{
    [Theory]
    [InlineData("2018-02-14", true)]
    [InlineData("2018-02-15", false)]
    [InlineData("2019-10-31", false)]
    [InlineData("2019-11-01", true)]
    public void The_first_and_last_day_are_within(string day, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "VISIT-DAY"),
        VisitRules.Judge(SomeContact.Visit(day, 1, VillageContact.VillageElder), SomeContact.Register).Codes());

    [Fact]
    public void The_register_knows_the_assignment() => Assert.Equal(
        ["VISIT-DAY"],
        VisitRules.Judge(SomeContact.Visit(contacts: VillageContact.VillageHead) with { Assignment = new AssignmentId(9) }, SomeContact.Register).Codes());
}
