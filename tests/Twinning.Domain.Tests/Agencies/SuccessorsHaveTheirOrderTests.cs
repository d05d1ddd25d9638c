using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Xunit;

namespace Twinning.Domain.Tests.Agencies;

public class SuccessorsHaveTheirOrderTests
{
    [Theory]
    [InlineData(2, 1, 0)]
    [InlineData(1, 1, 1)]
    [InlineData(1, 2, 0)]
    public void Two_of_the_same_rank_for_the_same_village_are_refused(int rank, long village, int violations)
    {
        var directory = new AgencyDirectory(
            [SomeAgency.Of(1), SomeAgency.Of(2), SomeAgency.Of(3)],
            [
                SomeAgency.Succession(1, 2, "2019-07-01", [new VillageId(1)], rank: 1),
                SomeAgency.Succession(1, 3, "2019-07-01", [new VillageId(village)], rank),
            ]);

        Assert.Equal(violations, AgencyRules.Judge(directory).Count(violation => violation.Code.Value == "AGENCY-SUCCESSORS-SAME-RANK"));
    }
}
