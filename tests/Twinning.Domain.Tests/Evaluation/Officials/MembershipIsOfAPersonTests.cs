using Twinning.Domain.Evaluation;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Officials.SomeMembership;

namespace Twinning.Domain.Tests.Evaluation.Officials;

public class MembershipIsOfAPersonTests
{
    [Theory]
    [InlineData(EvaluationSubject.Official, false)]
    [InlineData(EvaluationSubject.CivilServant, false)]
    [InlineData(EvaluationSubject.PublicEmployee, false)]
    [InlineData(EvaluationSubject.Individual, true)]
    [InlineData(EvaluationSubject.StateAgency, true)]
    [InlineData(EvaluationSubject.Collective, true)]
    public void A_member_is_an_official_a_civil_servant_or_a_public_employee(EvaluationSubject kind, bool isBroken) =>
        Assert.Equal(isBroken ? ["MEMBERSHIP-KIND"] : [], Codes(First with { Kind = kind }));

    [Fact]
    public void A_member_is_rated_as_its_kind_and_by_the_Partys_rules_as_an_individual()
    {
        Assert.True(First.IsOf(EvaluationSubject.CivilServant));
        Assert.True(First.IsOf(EvaluationSubject.Individual));
        Assert.False(First.IsOf(EvaluationSubject.PublicEmployee));
        Assert.Equal((Capacity.Member, Capacity.Leader), (First.Capacity, (First with { IsLeader = true }).Capacity));
    }
}
