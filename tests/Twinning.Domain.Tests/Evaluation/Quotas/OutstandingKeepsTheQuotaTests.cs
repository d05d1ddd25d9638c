using System;
using System.Linq;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Quotas;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class OutstandingKeepsTheQuotaTests
{
    [Fact]
    public void One_above_the_quota_is_refused_with_the_candidates_in_order()
    {
        Assert.Empty(Codes(Decide(Group, 2, 4)));

        var refused = QuotaRules.Judge(Policy, Group, Decide(Group, 1, 2, 4));

        Assert.False(refused.IsAccepted);
        var violation = Assert.Single(refused.Violations);
        Assert.Equal("QUOTA-EXCEEDED", violation.Code.Value);
        Assert.EndsWith("3 outstanding and 9 good; 1 are allowed. Choose again; in order of points: 2 (95), 4 (92), 1 (91), 3 (91).", violation.Message.English, StringComparison.Ordinal);
    }

    [Fact]
    public void The_tie_at_the_end_of_the_quota_is_named_in_the_refusal()
    {
        var level = Group with { Subjects = [.. Group.Subjects.Select(subject => subject.Subject == 4 ? Subject(4, 91) : subject)] };

        var violation = Assert.Single(QuotaRules.Judge(Policy, level, Decide(level, 1, 2, 3)).Violations);

        Assert.Contains("1 (91) tied, 3 (91) tied, 4 (91) tied.", violation.Message.English, StringComparison.Ordinal);
        Assert.Contains("1 (91) bằng điểm", violation.Message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void Candidates_are_written_as_each_language_writes_points_and_by_number_alone_where_there_are_none()
    {
        var half = Group with { Subjects = [.. Group.Subjects.Select(subject => subject.Subject == 2 ? Subject(2, 95.5m) : subject)] };
        var message = Assert.Single(QuotaRules.Judge(Policy, half, Decide(half, 1, 2, 4)).Violations).Message;
        Assert.EndsWith("of points: 2 (95.5), 4 (92), 1 (91), 3 (91).", message.English, StringComparison.Ordinal);
        Assert.EndsWith("theo điểm: 2 (95,5), 4 (92), 1 (91), 3 (91).", message.Vietnamese, StringComparison.Ordinal);

        var without = new QuotaGroup("Nhóm", [new QuotaSubject(1, null, Rating.Outstanding), new QuotaSubject(2, null, Rating.Outstanding)]);
        Assert.EndsWith("of points: 1, 2.", Assert.Single(QuotaRules.Judge(Policy, without, Decide(without, 1, 2)).Violations).Message.English, StringComparison.Ordinal);
    }
}
