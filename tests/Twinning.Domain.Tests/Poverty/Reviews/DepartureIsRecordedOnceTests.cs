using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class DepartureIsRecordedOnceTests
{
    [Fact]
    public void A_departure_is_not_recorded_twice()
    {
        Assert.Equal(["DEPARTURE-TWICE"], Departure.Codes(Scope(departed: [7], knownBefore: [7])));
        Assert.Empty(Departure.Codes(Scope(departed: [8], knownBefore: [7])));
    }
}
