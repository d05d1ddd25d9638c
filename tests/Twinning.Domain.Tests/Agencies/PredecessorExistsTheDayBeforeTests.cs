using System.Linq;
using Twinning.Domain.Agencies;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class PredecessorExistsTheDayBeforeTests
{
    [Theory]
    [InlineData("2019-06-30", 0)]
    [InlineData("2019-06-29", 1)]
    public void A_day_between_a_predecessor_and_its_successor_is_refused(string ended, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: ended), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-PREDECESSOR-NOT-THERE"));
    }

    [Fact]
    public void On_the_first_day_there_is_nothing_that_could_pass_on()
    {
        var directory = new AgencyDirectory([SomeAgency.Of(1), SomeAgency.Of(2)], [SomeAgency.Succession(1, 2, "0001-01-01", [])]);

        Assert.Equal("AGENCY-PREDECESSOR-NOT-THERE", Assert.Single(AgencyRules.Judge(directory)).Code.Value);
    }
}
