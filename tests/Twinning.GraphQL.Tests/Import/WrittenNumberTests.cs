using System.Globalization;
using Twinning.GraphQL.Import;
using Xunit;

namespace Twinning.GraphQL.Tests.Import;

public sealed class WrittenNumberTests
{
    [Theory]
    [InlineData("0", 0)]
    [InlineData("1033", 1033)]
    [InlineData("1.033", 1033)]
    [InlineData("1.057.374", 1057374)]
    [InlineData("-12", -12)]
    [InlineData("-1.200", -1200)]
    public void A_dot_in_a_whole_number_groups_thousands(string text, long expected) => Assert.Equal(expected, WrittenNumber.Whole(text));

    [Theory]
    [InlineData("1,033")]
    [InlineData("1.03")]
    [InlineData("1.0333")]
    [InlineData("10.33.000")]
    [InlineData("1033.000")]
    [InlineData("0.033")]
    [InlineData("1 033")]
    [InlineData("12 hộ")]
    [InlineData("1033\n")]
    [InlineData("99999999999999999999")]
    [InlineData("")]
    public void A_whole_number_that_could_mean_something_else_is_refused(string text) => Assert.Null(WrittenNumber.Whole(text));

    [Theory]
    [InlineData("15,70", "15.70")]
    [InlineData("15.70", "15.70")]
    [InlineData("9.7", "9.7")]
    [InlineData("100", "100")]
    [InlineData("-1", "-1")]
    public void A_percentage_has_a_comma_or_a_dot_and_keeps_its_places(string text, string expected) =>
        Assert.Equal(expected, WrittenNumber.Percent(text)?.ToString(CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("1.033,5")]
    [InlineData("12%")]
    [InlineData(",5")]
    [InlineData("5,")]
    [InlineData("1e2")]
    [InlineData("")]
    public void A_percentage_that_could_mean_something_else_is_refused(string text) => Assert.Null(WrittenNumber.Percent(text));
}
