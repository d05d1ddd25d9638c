using System.Globalization;
using System.Linq;
using CsCheck;
using Twinning.Domain.Support.Activities;
using Xunit;
using static Twinning.Domain.Tests.Support.Activities.SomeActivity;

namespace Twinning.Domain.Tests.Support.Activities;

public class SameEventsPropertyTests
{
    private static readonly Gen<Activity[]> AnyActivities =
        Gen.Select(Gen.Int[1, 3], Gen.Int[0, 20], Gen.Int[0, 3], Gen.Int[1, 2], (assignment, day, key, amount) =>
            Of(0, assignment, "2020-01-01", Money(amount)) with
            {
                Day = SomeSupport.Day("2020-01-01").AddDays(day),
                EventKey = key == 0 ? null : key.ToString(CultureInfo.InvariantCulture),
            }).Array[0, 8].Select(activities => activities.Select((activity, index) => activity with { Id = new ActivityId(index + 1) }).ToArray());

    [Fact]
    public void The_groups_hold_each_suspected_activity_once_whatever_the_order_of_reports() => AnyActivities.Sample(
        activities =>
        {
            var groups = SameEvents.Find(activities, Register.Assignments);
            var found = groups.SelectMany(group => group.Activities).ToArray();

            Assert.Distinct(found);
            Assert.All(groups, group => Assert.True(group.Agencies.Count > 1 && group.Gifts.Count > 0));
            Assert.Equal(
                from one in activities
                where activities.Any(other => SameEvents.Find([one, other with { Id = new ActivityId(99) }], Register.Assignments).Count > 0)
                select one.Id,
                found.OrderBy(id => id.Value));
            Assert.Equal(
                groups.Select(group => group.Name), SameEvents.Find(activities.AsEnumerable().Reverse(), Register.Assignments).Select(group => group.Name));
        },
        iter: Tries.Of(2000));
}
