using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>Tells a plan from today, pair by pair, with a reason for each.</summary>
public static class ProposalMoves
{
    /// <summary>Returns what a plan keeps, adds and ends, by village and agency. The plan may be anybody's.</summary>
    public static IReadOnlyList<ProposalMove> Of(ProposalProblem problem, ProposalPlan plan)
    {
        var reasons = new MoveReasons(problem, plan);
        return
        [
            .. from pair in ProposalProblem.InOrder(problem.Today.Concat(plan.Pairs))
               let kind = reasons.KindOf(pair)
               let reason = reasons.Of(pair, kind)
               let points = reasons.PointsOf(pair)
               select new ProposalMove(pair, kind, reason, points, Tell(problem, pair, reason, points)),
        ];
    }

    private static Message Tell(ProposalProblem problem, ProposalPair pair, MoveReason reason, PairPoints points)
    {
        var (agency, village, why) = (problem.Name(pair.Agency), problem.Name(pair.Village), Why(reason));
        return new Message(
            $"{agency.Vietnamese} – {village.Vietnamese}: {why.Vietnamese} (đáp ứng nhu cầu {points.NeedMet.Text()} điểm, liên tục {points.Continuity.Text()}, quãng đường {points.Distance.Text()}).",
            $"{agency.English} – {village.English}: {why.English} (needs met {points.NeedMet.Text()} points, continuity {points.Continuity.Text()}, distance {points.Distance.Text()}).");
    }

    private static Message Why(MoveReason reason) => reason switch
    {
        MoveReason.GoesOn => new("tiếp tục như hiện nay", "goes on as today"),
        MoveReason.AgencyIsNotConsidered => new("kết thúc, vì cơ quan không thuộc số cơ quan được xét", "ends, as the agency is not among those that may be assigned"),
        MoveReason.IsExcluded => new("kết thúc, vì cặp này bị loại trừ", "ends, as the pair is excluded"),
        MoveReason.AgencyHasTooMany => new("kết thúc, vì cơ quan đang có quá số thôn được nhận", "ends, as the agency has more villages today than it may serve"),
        MoveReason.VillageHasTooMany => new("kết thúc, vì thôn đang có quá số cơ quan cho phép", "ends, as the village has more agencies today than the limit allows"),
        MoveReason.OthersArePreferred => new("kết thúc, vì phương án ưu tiên phân công khác", "ends, as the plan prefers other assignments"),
        MoveReason.CoversTheVillage => new("thêm, vì thôn chưa có cơ quan phụ trách", "is added, as the village has no agency today"),
        MoveReason.GivesTheAgencyAVillage => new("thêm, vì cơ quan chưa có thôn", "is added, as the agency has no village today"),
        MoveReason.TakesAPlace => new("thêm, thay cho cơ quan kết thúc tại thôn", "is added, in the place of an agency that ends at the village"),
        _ => new("thêm, là cơ quan tăng cường cho thôn", "is added, as a further agency of the village"),
    };
}
