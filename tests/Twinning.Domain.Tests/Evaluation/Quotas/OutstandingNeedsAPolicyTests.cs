using Twinning.Domain.Evaluation.Instruments;
using Twinning.Domain.Evaluation.Quotas;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Quotas.SomeGroup;

namespace Twinning.Domain.Tests.Evaluation.Quotas;

public class OutstandingNeedsAPolicyTests
{
    // §10: the wording of the quota of Decision 366-QĐ/TW was not found.
    [Fact]
    public void A_quota_that_was_not_read_lets_nobody_be_outstanding()
    {
        Assert.Null(EvaluationInstruments.PartyOf2025.Quota);
        Assert.NotNull(EvaluationInstruments.PartyOf2025.QuotaNotKnown);
        Assert.Empty(QuotaRules.Judge(null, Group, Decide(Group)).Refusals());
        Assert.Equal(["QUOTA-POLICY"], QuotaRules.Judge(null, Group, Decide(Group, 2)).Refusals());
        Assert.Equal(["QUOTA-ONCE"], QuotaRules.Judge(null, Group, Decide(Group)[1..]).Refusals());
    }

    [Fact]
    public void Other_instruments_have_a_quota_or_none_to_know_of()
    {
        Assert.Null(EvaluationInstruments.Of2025.QuotaNotKnown);
        Assert.Null(EvaluationInstruments.Of2020.QuotaNotKnown);
        Assert.Equal(QuotaBase.OfGood, EvaluationInstruments.Of2025.Quota!.Base);
        Assert.Null(EvaluationInstruments.Of2025.Quota!.ExceptionShare);
    }
}

file static class Refused
{
    public static string[] Refusals(this Domain.Rules.RuleResult<DecidedGroup> result) =>
        [.. System.Linq.Enumerable.Select(System.Linq.Enumerable.Where(result.Violations, violation => violation.Severity == Domain.Rules.Severity.Refusal), violation => violation.Code.Value)];
}
