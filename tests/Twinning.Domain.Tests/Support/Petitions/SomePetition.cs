using Twinning.Domain.Localities;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Petitions;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Petitions;

/// <summary>A petition received on 2019-08-01, and steps it may take.</summary>
internal static class SomePetition
{
    public static readonly Petition Received = new(new PetitionId(4), new VillageId(7), Day("2019-08-01"), SupportField.Infrastructure, []);

    public static Petition With(params PetitionStep[] steps) => Received with { Steps = steps };

    public static PetitionStep Routed(string day = "2019-08-05", string due = "2019-09-15") =>
        new(PetitionState.Routed, Day(day), new PetitionRoute(PetitionBody.CommuneCommittee, null, Day(due)));

    public static PetitionStep Answered(string day = "2019-09-10") => new(PetitionState.Answered, Day(day), Outcome: PetitionOutcome.Settled);

    public static PetitionStep Withdrawn(string day = "2019-09-10") => new(PetitionState.Withdrawn, Day(day));

    public static string[] Codes(this Petition petition) => PetitionRules.Judge(petition).Codes();
}
