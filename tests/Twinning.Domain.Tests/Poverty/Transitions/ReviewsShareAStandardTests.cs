using System;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Transitions.SomeRecords;

namespace Twinning.Domain.Tests.Poverty.Transitions;

public class ReviewsShareAStandardTests
{
    private static readonly ReviewPeriod From2015 = new(PovertyStandards.Vn2016.Id, 2015, 2021);
    private static readonly ReviewPeriod From2021 = new(PovertyStandards.Vn2022.Id, 2021, 2026);

    private static readonly HouseholdHistory Poor2021And2022 =
        History([Poor(2021, PovertyStandards.Vn2016.Id), Poor(2021), Poor(2022)]).Value!;

    [Fact]
    public void Across_standards_no_transition_is_told_and_both_are_named()
    {
        var result = Poor2021And2022.Between(PovertyList.Poor, new ReviewRound(From2015, 2021), new ReviewRound(From2021, 2022));

        Assert.Equal(["TRANSITION-STANDARDS-DIFFER"], result.Codes());
        Assert.Null(result.Value);
        var message = result.Violations[0].Message;
        Assert.StartsWith("No transition can be told: the review of 2021 follows VN-2016 (", message.English, StringComparison.Ordinal);
        Assert.Contains("that of 2022 follows VN-2022 (", message.English, StringComparison.Ordinal);
        Assert.Contains("VN-2016", message.Vietnamese, StringComparison.Ordinal);
        Assert.Contains("VN-2022", message.Vietnamese, StringComparison.Ordinal);
    }

    [Fact]
    public void From_the_baseline_review_of_the_same_standard_it_is_told()
    {
        var result = Poor2021And2022.Between(PovertyList.Poor, new ReviewRound(From2021, 2021), new ReviewRound(From2021, 2022));

        Assert.Equal(PovertyTransition.StayedPoor, result.Value!.Transition);
    }
}
