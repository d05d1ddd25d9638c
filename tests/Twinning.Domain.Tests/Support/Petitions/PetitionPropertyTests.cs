using System.Linq;
using CsCheck;
using Twinning.Domain.Support.Petitions;
using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class PetitionPropertyTests
{
    private static readonly Gen<PetitionStep> AnyStep =
        Gen.Select(Gen.Enum<PetitionState>(), Gen.Int[-2, 60], Gen.Int[-2, 40], Gen.Bool, Gen.Bool, (state, day, due, hasRoute, hasOutcome) => new PetitionStep(
            state,
            Received.ReceivedOn.AddDays(day),
            hasRoute ? new PetitionRoute(PetitionBody.PartyCommittee, null, Received.ReceivedOn.AddDays(day + due)) : null,
            hasOutcome ? PetitionOutcome.Explained : null));

    [Fact]
    public void Steps_accepted_one_by_one_are_accepted_together_and_tell_one_story() => AnyStep.Array[0, 30].Sample(
        steps =>
        {
            var petition = steps.Aggregate(Received, (so, step) => PetitionRules.JudgeStep(so, step).Value ?? so);

            Assert.Empty(petition.Codes());
            Assert.Equal(petition.State, petition.StateOn(Received.ReceivedOn.AddDays(60)));
            for (var day = Received.ReceivedOn; day <= Received.ReceivedOn.AddDays(100); day = day.AddDays(1))
            {
                var last = petition.Steps.Where(step => step.Day <= day).LastOrDefault();
                Assert.Equal(last?.State == PetitionState.Routed && day > last.Route!.DueDay, petition.IsOverdueOn(day));
            }
        },
        iter: Tries.Of(2000));
}
