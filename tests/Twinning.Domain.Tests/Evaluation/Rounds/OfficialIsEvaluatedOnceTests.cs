using Twinning.Domain.Agencies;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomePersons;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class OfficialIsEvaluatedOnceTests
{
    [Fact]
    public void A_round_of_persons_has_one_at_least_and_none_twice()
    {
        Assert.Empty(Codes(Round));
        Assert.Equal(["ROUND-OFFICIALS"], Codes(Round with { Officials = [] }));
        Assert.Equal(["ROUND-OFFICIALS"], Codes(Round with { Officials = Like(5, 6, 5) }));
    }

    [Fact]
    public void Agencies_and_persons_have_rounds_of_their_own()
    {
        Assert.Equal(["ROUND-AGENCIES"], Codes(Round with { Agencies = [new AgencyId(1)] }));
        Assert.Contains("ROUND-OFFICIALS", Codes(SomeRound.Round with { Officials = Like(5) }));
    }
}
