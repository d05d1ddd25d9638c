using System.Linq;
using Twinning.Domain.Assignments.Proposals;
using Xunit;

namespace Twinning.Domain.Tests.Assignments.Proposals;

public class ProposalMovesTests
{
    [Fact]
    public void Every_pair_of_today_and_of_the_plan_is_kept_added_or_ended_for_a_reason()
    {
        var problem = SomeProposal.Of(today: [(1, 1), (2, 1), (4, 1), (1, 2), (9, 9)], excluded: [(2, 1)]);

        var moves = ProposalMoves.Of(problem, SomeProposal.Plan((1, 1), (2, 2), (3, 2), (3, 3)));

        Assert.Equal(
            [
                (1, 1, MoveKind.Kept, MoveReason.GoesOn),
                (2, 1, MoveKind.Ended, MoveReason.IsExcluded),
                (4, 1, MoveKind.Ended, MoveReason.AgencyIsNotConsidered),
                (1, 2, MoveKind.Ended, MoveReason.OthersArePreferred),
                (2, 2, MoveKind.Added, MoveReason.TakesAPlace),
                (3, 2, MoveKind.Added, MoveReason.GivesTheAgencyAVillage),
                (3, 3, MoveKind.Added, MoveReason.CoversTheVillage),
            ],
            moves.Select(move => (move.Pair.Agency.Value, move.Pair.Village.Value, move.Kind, move.Reason)));
    }

    [Fact]
    public void What_is_too_much_today_is_a_reason_to_end_it()
    {
        var problem = SomeProposal.Of(today: [(1, 1), (1, 2), (1, 3), (2, 1), (3, 1)]);

        var moves = ProposalMoves.Of(problem, SomeProposal.Plan((1, 2), (1, 3), (2, 1)));

        Assert.Equal(MoveReason.AgencyHasTooMany, Assert.Single(moves, move => move.Pair is { Agency.Value: 1, Village.Value: 1 }).Reason);
        Assert.Equal(MoveReason.VillageHasTooMany, Assert.Single(moves, move => move.Pair is { Agency.Value: 3, Village.Value: 1 }).Reason);
    }

    [Fact]
    public void As_much_as_is_allowed_today_is_no_reason_to_end_it()
    {
        var problem = SomeProposal.Of(today: [(1, 1), (1, 2), (2, 1)]);

        var moves = ProposalMoves.Of(problem, SomeProposal.Plan((3, 1), (2, 2), (3, 3)));

        Assert.All(moves.Where(move => move.Kind == MoveKind.Ended), move => Assert.Equal(MoveReason.OthersArePreferred, move.Reason));
        Assert.Equal(3, moves.Count(move => move.Kind == MoveKind.Ended));
    }

    [Fact]
    public void A_further_agency_takes_nobodys_place()
    {
        var problem = SomeProposal.Of(today: [(1, 1), (2, 2), (3, 3)]);

        var moves = ProposalMoves.Of(problem, SomeProposal.Plan((1, 1), (2, 2), (3, 3), (2, 1)));

        Assert.Equal(MoveReason.IsAFurtherAgency, Assert.Single(moves, move => move.Kind == MoveKind.Added).Reason);
    }

    [Fact]
    public void A_move_tells_its_figures_in_both_languages()
    {
        var problem = SomeProposal.Of(
            today: [(1, 1)],
            agencies: [SomeProposal.Agency(1, 1, new FieldStrength("health", 8))],
            villages: [SomeProposal.Village(1, new FieldNeed("health", 5))]);

        var move = Assert.Single(ProposalMoves.Of(problem, SomeProposal.Plan((1, 1))));

        Assert.Equal(new PairPoints(40, 200, 0), move.Points);
        Assert.Equal(
            "Cơ quan 1 – Bôn 1: goes on as today (needs met 40 points, continuity 200, distance 0).",
            move.Message.English);
        Assert.Equal(
            "Cơ quan 1 – Bôn 1: tiếp tục như hiện nay (đáp ứng nhu cầu 40 điểm, liên tục 200, quãng đường 0).",
            move.Message.Vietnamese);
    }
}
