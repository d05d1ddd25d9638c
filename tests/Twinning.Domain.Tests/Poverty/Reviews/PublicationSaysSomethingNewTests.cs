using Xunit;
using static Twinning.Domain.Tests.Poverty.Reviews.SomeReview;

namespace Twinning.Domain.Tests.Poverty.Reviews;

public class PublicationSaysSomethingNewTests
{
    [Fact]
    public void What_was_published_as_it_is_is_not_published_again()
    {
        Assert.Equal(["PUBLICATION-UNCHANGED"], (Publication with { HasChanged = false }).Codes());
        Assert.Empty(Publication.Codes());
    }
}
