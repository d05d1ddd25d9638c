using Twinning.Domain.Support.Contacts;
using Xunit;

namespace Twinning.Domain.Tests.Support.Contacts;

public class ContactIsNamedOnceTests
{
    [Theory]
    [InlineData(new VillageContact[0], true)]
    [InlineData(new[] { VillageContact.PartyCellSecretary }, false)]
    [InlineData(new[] { VillageContact.PartyCellSecretary, VillageContact.RespectedPerson }, false)]
    [InlineData(new[] { VillageContact.VillageElder, VillageContact.VillageElder }, true)]
    public void A_role_is_named_and_each_once(VillageContact[] contacts, bool isBroken) => Assert.Equal(
        SomeSupport.If(isBroken, "VISIT-CONTACT"), VisitRules.Judge(SomeContact.Visit(contacts: contacts), SomeContact.Register).Codes());
}
