using Twinning.Domain.Support.Petitions;
using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class AnsweredPetitionHasAnOutcomeTests
{
    [Fact]
    public void An_outcome_goes_with_an_answer_alone()
    {
        Assert.Equal(["PETITION-OUTCOME"], With(Answered() with { Outcome = null }).Codes());
        Assert.Equal(["PETITION-OUTCOME"], With(Withdrawn() with { Outcome = PetitionOutcome.Explained }).Codes());
        Assert.Empty(With(Answered()).Codes());
    }
}
