using Xunit;
using static Twinning.Domain.Tests.Support.Petitions.SomePetition;

namespace Twinning.Domain.Tests.Support.Petitions;

public class RoutedPetitionHasABodyTests
{
    [Fact]
    public void A_route_goes_with_routing_alone()
    {
        Assert.Equal(["PETITION-ROUTE"], With(Routed() with { Route = null }).Codes());
        Assert.Equal(["PETITION-ROUTE"], With(Answered() with { Route = Routed("2019-08-05", "2019-10-01").Route }).Codes());
        Assert.Empty(With(Routed(), Answered()).Codes());
    }
}
