using System.ComponentModel.DataAnnotations;
using Twinning.GraphQL.Schema.Statistics;
using Xunit;

namespace Twinning.GraphQL.Tests.Statistics;

public class PublicationSettingsTests
{
    [Theory]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(1_000, true)]
    [InlineData(1_001, false)]
    public void Publications_show_counts_from_3_to_1000_on(int smallest, bool isSound)
    {
        var settings = new PublicationSettings { SmallestShown = smallest };

        Assert.Equal(isSound, Validator.TryValidateObject(settings, new ValidationContext(settings), null, validateAllProperties: true));
    }
}
