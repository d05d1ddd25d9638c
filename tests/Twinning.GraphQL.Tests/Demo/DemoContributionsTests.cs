using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Twinning.Domain.Support.Activities;
using Twinning.GraphQL.Demo;
using Twinning.GraphQL.Storage.Rows;
using Xunit;

namespace Twinning.GraphQL.Tests.Demo;

public sealed class DemoContributionsTests(DemoStore store) : IClassFixture<DemoStore>
{
    [Fact]
    public async Task All_contributions_sum_to_the_published_amount_in_whole_thousands()
    {
        var contributions = await MoneyAsync();

        Assert.Equal(989_356_000, contributions.Sum(row => row.Amount));
        Assert.All(contributions, row => Assert.True(row.Amount > 0 && row.Amount % 1_000 == 0));
    }

    [Fact]
    public async Task Each_year_from_2017_to_2020_has_the_four_occasions_on_their_days()
    {
        var days = (await MoneyAsync()).Select(row => (row.Day, row.Occasion)).Distinct().ToList();

        Assert.Equal(16, days.Count);
        Assert.All([2017, 2018, 2019, 2020], year => Assert.Equal(4, days.Count(day => day.Day.Year == year)));
        Assert.Equal(
            [new(2017, 1, 28), new(2018, 2, 16), new(2019, 2, 5), new DateOnly(2020, 1, 25)],
            days.Where(day => day.Occasion == Occasion.LunarNewYear).Select(day => day.Day).Order());
        Assert.Equal(
            [new(2017, 10, 4), new(2018, 9, 24), new(2019, 9, 13), new DateOnly(2020, 10, 1)],
            days.Where(day => day.Occasion == Occasion.MidAutumn).Select(day => day.Day).Order());
        Assert.All(days.Where(day => day.Occasion == Occasion.WarInvalidsDay), day => Assert.Equal((7, 27), (day.Day.Month, day.Day.Day)));
        Assert.All(days.Where(day => day.Occasion == Occasion.GreatUnityFestival), day => Assert.Equal((11, 18), (day.Day.Month, day.Day.Day)));
    }

    [Fact]
    public async Task Each_is_given_under_an_assignment_in_force_that_day()
    {
        var assignments = (await store.RowsAsync<AssignmentRow>()).ToDictionary(row => row.Id);

        Assert.All(await MoneyAsync(), row => Assert.True(assignments[row.AssignmentId].Days.Contains(row.Day)));
    }

    [Fact]
    public async Task Amounts_differ_by_agency_year_and_occasion()
    {
        var contributions = await MoneyAsync();

        Assert.True(contributions.Where(row => row.Day == new DateOnly(2017, 1, 28)).Select(row => row.Amount).Distinct().Count() > 5);
        Assert.Equal(4, contributions.GroupBy(row => row.Day.Year).Select(year => year.Sum(row => row.Amount)).Distinct().Count());
        Assert.Equal(4, contributions.GroupBy(row => row.Occasion).Select(occasion => occasion.Sum(row => row.Amount)).Distinct().Count());
    }

    [Fact]
    public async Task The_activities_of_the_demonstration_break_no_rule_and_none_is_reported_twice()
    {
        var register = Assert.Single((await store.RegistersAsync()).Programmes);
        var ofVillage = DemoActivities.All.ToLookup(activity => register.Find(activity.Assignment)!.Village);

        Assert.Equal(720 + 96, DemoActivities.All.Count);
        Assert.All(DemoActivities.All, activity => Assert.Empty(ActivityRules.Judge(
            activity, register, [.. ofVillage[register.Find(activity.Assignment)!.Village].Where(other => other.Id != activity.Id)]).Violations));
    }

    private async Task<IReadOnlyList<ContributionRow>> MoneyAsync() =>
        [.. (await store.RowsAsync<ContributionRow>()).Where(row => row.Kind == ContributionKind.Money)];
}
