using Twinning.Domain.Support.Petitions;
using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class PetitionTests
{
    [Theory]
    [InlineData("2019-09-15", false)]
    [InlineData("2019-09-16", true)]
    [InlineData("2019-09-30", true)]
    [InlineData("2019-10-02", true)]
    [InlineData("2019-10-03", false)]
    [InlineData("2019-12-01", false)]
    public void A_petition_is_overdue_from_the_day_after_its_due_day_until_it_is_answered(string day, bool isOverdue) =>
        Assert.Equal(isOverdue, With(Routed(due: "2019-09-15"), Answered("2019-10-03")).IsOverdueOn(SomeSupport.Day(day)));

    [Fact]
    public void A_new_route_has_its_own_due_day()
    {
        var petition = With(Routed(due: "2019-09-15"), Routed("2019-09-20", "2019-10-20"));

        Assert.True(petition.IsOverdueOn(SomeSupport.Day("2019-09-19")));
        Assert.False(petition.IsOverdueOn(SomeSupport.Day("2019-10-20")));
        Assert.True(petition.IsOverdueOn(SomeSupport.Day("2019-10-21")));
    }

    [Fact]
    public void What_is_not_routed_has_no_due_day()
    {
        Assert.False(Received.IsOverdueOn(SomeSupport.Day("2025-01-01")));
        Assert.Null(Received.RouteOn(SomeSupport.Day("2025-01-01")));
        Assert.False(With(Routed(), Withdrawn()).IsOverdueOn(SomeSupport.Day("2025-01-01")));
    }

    [Theory]
    [InlineData("2019-07-31", null)]
    [InlineData("2019-08-01", PetitionState.Received)]
    [InlineData("2019-08-05", PetitionState.Routed)]
    [InlineData("2019-09-10", PetitionState.Answered)]
    public void The_state_of_any_day_can_be_told(string day, PetitionState? expected) =>
        Assert.Equal(expected, With(Routed(), Answered()).StateOn(SomeSupport.Day(day)));

    [Fact]
    public void An_answer_counts_until_the_petition_is_taken_up_again()
    {
        var answered = With(Routed(), Answered());
        var again = With(Routed(), Answered(), Routed("2019-11-01", "2019-12-01"));

        Assert.Equal((SomeSupport.Day("2019-09-10"), PetitionOutcome.Settled), (answered.AnsweredOn, answered.Outcome));
        Assert.Equal((null, null), (again.AnsweredOn, again.Outcome));
        Assert.Equal(PetitionOutcome.Settled, PetitionRules.JudgeStep(With(Routed()), Answered()).Value!.Outcome);
    }
}
