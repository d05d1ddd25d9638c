using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Rules;
using Xunit;
using static Twinning.Domain.Tests.Evaluation.Rounds.SomePersons;

namespace Twinning.Domain.Tests.Evaluation.Rounds;

public class LikeOfficialsAreOfOneAgencyTests
{
    // §3.2: the quota holds within the same agency and each group with similar duties. Person 5 is of agency 2 when the round is decided.
    [Fact]
    public void Civil_servants_of_two_agencies_in_one_group_are_a_warning()
    {
        Assert.Empty(Codes(Round));

        var violation = Assert.Single(Judge(Round with { Officials = Like(5, 7) }).Violations);
        Assert.Equal(("ROUND-LIKE", Severity.Warning), (violation.Code.Value, violation.Severity));
        Assert.Contains("of 2 agencies", violation.Message.English, System.StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_one_agency_each_are_none() =>
        Assert.Empty(Codes(Round with { Officials = [.. Like(5), new EvaluatedOfficial(new OfficialId(7), "Văn thư")] }));

    [Fact]
    public void Other_texts_do_not_ask_for_it() => Assert.Empty(Codes(Round with { Subject = EvaluationSubject.Individual, Officials = Like(5, 7) }));
}
