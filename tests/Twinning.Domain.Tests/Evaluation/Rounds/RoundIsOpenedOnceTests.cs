using Twinning.Domain.Evaluation;
using Twinning.Domain.Localities;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class RoundIsOpenedOnceTests
{
    [Fact]
    public void Only_the_same_year_place_and_kind_of_subject_is_the_same_round()
    {
        Assert.Equal(["ROUND-TWICE"], Codes(Round, Round));
        Assert.Empty(Codes(Round, Round with { Year = 2025 }, Round with { Place = new AreaId(4) }, Round with { Subject = EvaluationSubject.Collective }));
    }
}
