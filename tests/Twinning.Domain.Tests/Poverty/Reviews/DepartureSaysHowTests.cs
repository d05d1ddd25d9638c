using Twinning.Domain.Poverty.Transitions;
using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class DepartureSaysHowTests
{
    [Fact]
    public void Moving_in_is_no_departure()
    {
        Assert.Equal(["DEPARTURE-KIND"], (Departure with { Change = PresenceChange.MovedIn }).Codes(Scope(knownBefore: [7])));
        Assert.Equal(["DEPARTURE-KIND"], (Departure with { Change = PresenceChange.None }).Codes(Scope(knownBefore: [7])));
        Assert.Empty((Departure with { Change = PresenceChange.Ended }).Codes(Scope(knownBefore: [7])));
        Assert.Empty(Departure.Codes(Scope(knownBefore: [7])));
    }
}
