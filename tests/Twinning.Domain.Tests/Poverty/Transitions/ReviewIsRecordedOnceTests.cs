using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class ReviewIsRecordedOnceTests
{
    [Fact]
    public void Two_findings_of_a_year_under_one_standard_are_refused()
    {
        var result = History([Poor(2022), Poor(2022), Poor(2023)]);

        Assert.Equal(["HISTORY-REVIEW-TWICE"], result.Codes());
        Assert.Null(result.Value);
        Assert.Equal("Household 7 has 2 findings for 2022 under VN-2022; keep the right one only.", result.Violations[0].Message.English);
    }

    [Fact]
    public void In_2021_each_of_the_two_standards_has_its_own_finding() =>
        Assert.Empty(History([Poor(2021, PovertyStandards.Vn2016.Id), Poor(2021)]).Codes());
}
