using Twinning.Domain.Agencies;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class AgencyIsEvaluatedOnceTests
{
    [Fact]
    public void There_is_one_at_least_and_none_twice()
    {
        Assert.Empty(Codes(Round with { Agencies = [new AgencyId(1)] }));
        Assert.Equal(["ROUND-AGENCIES"], Codes(Round with { Agencies = [] }));
        Assert.Equal(["ROUND-AGENCIES"], Codes(Round with { Agencies = [new AgencyId(1), new AgencyId(2), new AgencyId(1)] }));
    }
}
