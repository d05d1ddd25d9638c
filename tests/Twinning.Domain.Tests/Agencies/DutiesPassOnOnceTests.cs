using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class DutiesPassOnOnceTests
{
    [Theory]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    public void Passing_on_the_same_village_on_a_later_day_is_warned_of(long village, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3)],
            [
                SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(2)]),
                SomeAgency.Succession(1, 3, "2019-07-02", [new VillageId(village)]),
            ]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-DUTIES-PASSED-TWICE"));
    }

    [Fact]
    public void Several_successors_on_one_day_share_the_duties()
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1, until: "2019-06-30"), SomeAgency.Of(2), SomeAgency.Of(3)],
            [SomeAgency.Succession(1, 2, "2019-07-01", rank: 1), SomeAgency.Succession(1, 3, "2019-07-01", rank: 2)]);

        Assert.Empty(AgencyRules.Judge(directory));
    }
}
