using System;
using Twinning.Domain.Poverty;
using Xunit;
using static Twinning.Domain.Tests.Poverty.SomeStandard;

namespace Twinning.Domain.Tests.Poverty;

public class LinesAreNotBelowTheNationalTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 0)]
    [InlineData(-1, 4)]
    public void A_line_may_be_the_national_one_or_above(long difference, int broken) =>
        Assert.Equal(broken, Codes(Local.Raised(difference)).Length);

    [Fact]
    public void The_class_of_average_living_standard_may_be_missing() =>
        Assert.Empty(Codes(Local with { Rural = Local.Rural with { Average = null }, Urban = Local.Urban with { Average = null } }));

    [Fact]
    public void A_line_of_income_alone_may_not_be_missing_where_the_national_standard_has_one()
    {
        var local = Local.Raised(1_000_000) with { Reviews = [Review(2021)] };

        Assert.Equal(["STANDARD-LINE-BELOW-NATIONAL", "STANDARD-LINE-BELOW-NATIONAL"], Codes(local));
    }

    [Fact]
    public void The_message_says_which_line_is_below_which()
    {
        var below = PovertyStandardCatalogue.Of([Local.Raised(-1)]).Violations[0].Message;
        var missing = PovertyStandardCatalogue.Of([Local.Raised(1_000_000) with { Reviews = [Review(2021)] }]).Violations[0].Message;

        Assert.Equal(
            "The rural line with deprivations is 1,499,999 đồng, below 1,500,000 đồng of VN-2022; raise it at least to that.", below.English);
        Assert.Equal(
            "mức thu nhập kèm thiếu hụt, khu vực nông thôn: 1.499.999 đồng, thấp hơn 1.500.000 đồng của VN-2022; hãy nâng ít nhất bằng mức đó.",
            below.Vietnamese);
        Assert.StartsWith("The rural line of income alone is missing, below 700,000 đồng of VN-2016;", missing.English, StringComparison.Ordinal);
        Assert.StartsWith(
            "mức thu nhập đủ để là hộ nghèo, khu vực nông thôn: không có, thấp hơn 700.000 đồng của VN-2016;",
            missing.Vietnamese,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_no_national_standard_governs_sets_no_bound() =>
        Assert.Empty(Codes(Local.Raised(-1_000_000) with { Reviews = [Review(2031)] }));
}
