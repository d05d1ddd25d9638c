using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class SuccessionDoesNotTurnInACircleTests
{
    [Theory]
    [InlineData("2020-07-01", 1, 1)]
    [InlineData("2020-07-01", 2, 0)]
    [InlineData("2018-07-01", 1, 1)]
    public void Duties_that_come_back_are_refused_where_the_circle_begins(string back, long village, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2)],
            [
                SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(1)]),
                SomeAgency.Succession(2, 1, back, [new VillageId(village)]),
            ]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-SUCCESSION-CIRCLE"));
    }

    [Fact]
    public void An_agency_does_not_succeed_itself()
    {
        var directory = new AgencyDirectory([SomeAgency.Of(1)], [SomeAgency.Succession(1, 1, "2019-07-01", [new VillageId(1)])]);

        Assert.Equal("AGENCY-SUCCESSION-CIRCLE", Assert.Single(AgencyRules.Judge(directory)).Code.Value);
    }
}
