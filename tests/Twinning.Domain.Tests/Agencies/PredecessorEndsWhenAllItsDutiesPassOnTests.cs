using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class PredecessorEndsWhenAllItsDutiesPassOnTests
{
    [Theory]
    [InlineData("2019-06-30", 0)]
    [InlineData("2019-07-01", 1)]
    public void A_predecessor_that_goes_on_is_warned_of(string ended, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: ended), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-PREDECESSOR-GOES-ON"));
    }

    [Fact]
    public void One_that_passes_on_some_villages_may_go_on()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(1)])]);

        Assert.Empty(AgencyRules.Judge(directory));
    }
}
