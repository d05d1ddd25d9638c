using System.Linq;
using Twinning.Domain.Agencies;
using Twinning.Domain.Evaluation.Rounds;
using Twinning.Domain.Rules;
using Twinning.Domain.Tests.Evaluation.Criteria;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomeRound;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class AgencyExistsWhenDecidedTests
{
    [Theory]
    [InlineData("2026-12-14", null)]
    [InlineData("2026-12-15", "Phòng 3 does not exist on 2026-12-15; name Phòng 2, which took over its duties.")]
    public void An_agency_that_ended_is_evaluated_through_its_successor(string decideBy, string? message)
    {
        var round = Round with { DecideBy = Day(decideBy), Agencies = [new AgencyId(1), new AgencyId(3)] };

        var messages = RoundRules.Judge(round, SomeSet.Sound, Directory, null, []).Violations.Select(violation => violation.Message.English);

        Assert.Equal(message is null ? [] : [message], messages);
    }

    [Fact]
    public void Who_took_over_is_named_where_somebody_did()
    {
        var ended = Round with { DecideBy = Day("2026-12-15"), Agencies = [new AgencyId(3)] };
        var unknown = Round with { Agencies = [new AgencyId(9)] };

        Assert.EndsWith("; hãy ghi Phòng 2 đã tiếp nhận nhiệm vụ.", MessageOf(ended).Vietnamese, System.StringComparison.Ordinal);
        Assert.EndsWith("; hãy ghi cơ quan khác.", MessageOf(unknown).Vietnamese, System.StringComparison.Ordinal);
        Assert.EndsWith("; name another agency.", MessageOf(unknown).English, System.StringComparison.Ordinal);

        static Message MessageOf(EvaluationRound round) => Assert.Single(RoundRules.Judge(round, SomeSet.Sound, Directory, null, []).Violations).Message;
    }

    [Fact]
    public void An_agency_that_is_not_known_does_not_exist() =>
        Assert.Equal(["ROUND-ENDED"], Codes(Round with { Agencies = [new AgencyId(9)] }));
}
