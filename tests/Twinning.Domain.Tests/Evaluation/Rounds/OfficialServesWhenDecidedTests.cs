using Twinning.Domain.Evaluation;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomePersons;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class OfficialServesWhenDecidedTests
{
    // Person 6 leaves on 14 December, the last day for the decision.
    [Theory]
    [InlineData("2026-12-14", false)]
    [InlineData("2026-12-15", true)]
    public void A_person_belongs_to_an_agency_on_the_last_day_for_the_decision(string decideBy, bool isBroken) =>
        Assert.Equal(isBroken ? ["ROUND-MEMBER"] : [], Codes(Round with { DecideBy = Day(decideBy) }));

    [Fact]
    public void That_agency_exists_on_the_day()
    {
        Assert.Empty(Codes(Round with { Officials = Like(9) }));
        Assert.Equal(["ROUND-MEMBER"], Codes(Round with { Officials = Like(9), DecideBy = Day("2026-12-15") }));
    }

    [Theory]
    [InlineData(EvaluationSubject.CivilServant, true)]
    [InlineData(EvaluationSubject.PublicEmployee, false)]
    [InlineData(EvaluationSubject.Individual, false)]
    public void The_round_is_of_the_persons_kind_or_of_the_Partys_individuals(EvaluationSubject subject, bool isBroken)
    {
        var messages = Judge(Round with { Subject = subject, Officials = Like(8) }).Violations;

        Assert.Equal(isBroken, messages.Count > 0);
        Assert.All(messages, violation => Assert.StartsWith("Person 8 is not of the kind", violation.Message.English, System.StringComparison.Ordinal));
    }

    [Fact]
    public void A_person_who_is_not_known_belongs_nowhere() => Assert.Equal(["ROUND-MEMBER"], Codes(Round with { Officials = Like(99) }));
}
