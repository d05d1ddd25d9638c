using System.Linq;
using Twinning.Domain.Agencies;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class SuccessorExistsFromTheDayTests
{
    [Theory]
    [InlineData("2019-07-01", null, 0)]
    [InlineData("2019-07-02", null, 1)]
    [InlineData("2019-07-01", "2019-07-01", 0)]
    [InlineData("2019-01-01", "2019-06-30", 1)]
    public void A_successor_that_does_not_exist_on_the_day_is_refused(string founded, string? ended, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2, founded, ended)], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-SUCCESSOR-NOT-THERE"));
    }

    [Fact]
    public void A_successor_that_is_not_known_is_refused_by_its_number()
    {
        var directory = new AgencyDirectory([SomeAgency.Of(1, until: "2019-06-30")], [SomeAgency.Succession(1, 2, "2019-07-01")]);

        Assert.StartsWith("agency 2 does not exist", Assert.Single(AgencyRules.Judge(directory)).Message.English);
    }
}
