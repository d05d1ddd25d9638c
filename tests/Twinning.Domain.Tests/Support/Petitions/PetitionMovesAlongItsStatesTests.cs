using System.Linq;
using Twinning.Domain.Support.Petitions;
using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class PetitionMovesAlongItsStatesTests
{
    [Fact]
    public void Only_these_moves_are_legal()
    {
        PetitionStep[] steps = [new(PetitionState.Received, SomeSupport.Day("2019-09-10")), Routed("2019-09-10"), Answered(), Withdrawn()];
        Petition[] petitions = [Received, With(Routed()), With(Answered()), With(Withdrawn())];

        Assert.Equal(
            [
                (PetitionState.Received, PetitionState.Routed),
                (PetitionState.Received, PetitionState.Answered),
                (PetitionState.Received, PetitionState.Withdrawn),
                (PetitionState.Routed, PetitionState.Routed),
                (PetitionState.Routed, PetitionState.Answered),
                (PetitionState.Routed, PetitionState.Withdrawn),
                (PetitionState.Answered, PetitionState.Routed),
            ],
            from petition in petitions
            from step in steps
            where PetitionRules.JudgeStep(petition, step).IsAccepted
            select (petition.State, step.State));
    }

    [Fact]
    public void The_message_names_the_states_that_may_follow()
    {
        Assert.Equal(
            "Petition 4 (infrastructure) is answered and cannot become withdrawn; it can become routed.",
            Assert.Single(PetitionRules.JudgeStep(With(Answered()), Withdrawn()).Violations).Message.English);
        Assert.Equal(
            "Petition 4 (infrastructure) is withdrawn and cannot become answered; if that is a mistake, correct it.",
            Assert.Single(PetitionRules.JudgeStep(With(Withdrawn()), Answered()).Violations).Message.English);
    }
}
