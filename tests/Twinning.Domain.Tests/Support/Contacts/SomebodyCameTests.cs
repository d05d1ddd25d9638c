using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class SomebodyCameTests
{
    [Theory]
    [InlineData(0, true)]
    [InlineData(1, false)]
    public void A_visit_without_a_visitor_is_refused(int officers, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "VISIT-OFFICERS"),
        VisitRules.Judge(SomeContact.Visit(officers: officers, contacts: VillageContact.VillageHead), SomeContact.Register).Codes());
}
